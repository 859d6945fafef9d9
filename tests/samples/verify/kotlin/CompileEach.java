import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * Compiles Kotlin files one by one in one process, because the compiler takes long to warm up.
 * Arguments: the classpath, a folder for the results, a file that goes with each, then the files.
 * What the compiler says of a file that fails is written to <its place in the list>.txt.
 */
public final class CompileEach {
  public static void main(String[] arguments) throws Exception {
    var results = Path.of(arguments[1]);
    for (var at = 3; at < arguments.length; at++) {
      var said = new ByteArrayOutputStream();
      var code = new K2JVMCompiler().exec(new PrintStream(said, true),
          "-classpath", arguments[0], "-d", results.resolve("classes").toString(),
          "-no-stdlib", "-no-reflect", "-jvm-target", "17", "-Werror",
          arguments[2], arguments[at]);
      if (code != ExitCode.OK) Files.write(results.resolve((at - 3) + ".txt"), said.toByteArray());
    }
  }
}
