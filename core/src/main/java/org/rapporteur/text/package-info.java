/**
 * Text that knows where it came from, and word lists kept as files. Nothing comes in; {@link org.rapporteur.text.Span}
 * and {@link org.rapporteur.text.Text} go out. Open {@link org.rapporteur.text.Text} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.text;
