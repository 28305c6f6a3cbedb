/** Classes as somebody's library has them: what they are made of is nobody's business. */
package dev.permafrost.functional.library;
