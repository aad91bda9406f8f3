/**
 * The record in the forms that others read: claims and entries come in, lines of JSON, CSV, Markdown and GDELT go out, one
 * at a time. Open {@link org.rapporteur.publish.Table} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.publish;
