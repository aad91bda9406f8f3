/**
 * The record in a browser. Requests come in, pages and API answers go out, all made from one table of routes; nothing is
 * written. Open {@link org.rapporteur.desk.web.Routes} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.desk.web;
