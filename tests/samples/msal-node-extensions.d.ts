// The broker plug-in is native code for desktops and is not installed here. What its sample uses of it is declared as in
// types/broker/NativeBrokerPlugin.d.ts of @azure/msal-node-extensions 5.6.0.
declare module '@azure/msal-node-extensions' {
  export const NativeBrokerPlugin: new () => import('@azure/msal-node').INativeBrokerPlugin;
}
