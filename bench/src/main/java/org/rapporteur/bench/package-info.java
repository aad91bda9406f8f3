/** Measurements: folders of articles come in, tables go out. Not shipped; never asserts a time. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.bench;
