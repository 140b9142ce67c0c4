/** One method of a library that is not here, for HAPI's sake. */
@NullMarked
package net.sourceforge.plantuml;

import org.jspecify.annotations.NullMarked;
