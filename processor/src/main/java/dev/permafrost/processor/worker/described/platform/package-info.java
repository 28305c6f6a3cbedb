/**
 * Objects of the JDK's less common packages and of its modules other than java.base: geometry,
 * names, manifests, bundles. In: the objects. Out: nodes that call what everyone can call. Classes
 * of other modules are known by name only, since not every JDK has them.
 */
package dev.permafrost.processor.worker.described.platform;
