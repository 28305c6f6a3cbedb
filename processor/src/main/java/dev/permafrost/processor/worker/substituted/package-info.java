/**
 * Objects that the user has stored as something else. In: an object whose class has a substitution.
 * Out: a call that restores it from what stores it. This package must never know other families.
 */
package dev.permafrost.processor.worker.substituted;
