final class Driver {
    public static void main(String[] names) throws Exception {
        WebApp.main(names);
    }
}
