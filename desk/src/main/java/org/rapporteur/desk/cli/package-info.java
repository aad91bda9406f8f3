/**
 * The command {@code rap}: words of the user come in, lines for people or for programs go out. Open {@link
 * org.rapporteur.desk.cli.Rap} first, then one command.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.desk.cli;
