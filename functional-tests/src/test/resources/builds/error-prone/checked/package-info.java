@NullMarked
package checked;

import org.jspecify.annotations.NullMarked;
