/**
 * Proves a frozen result: walks two live results and two thawed ones in lockstep. In: the user's
 * classes with the generated ones in one class loader. Out: equal, or the path of the first
 * difference. This package shares no code with what took the snapshot, so that one error cannot
 * hide the other; it must never know a plan, a page or a protocol.
 */
package dev.permafrost.processor.worker.proof;
