/**
 * Devices of one test run in one program, where a channel between the tabs of a browser would join them all. Imported
 * first, this takes it away, as on a page that has none: what comes from device to device has come over the server.
 */
Reflect.deleteProperty(globalThis, 'BroadcastChannel')
