package org.rapporteur.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Draws pages with the compiled templates. */
final class Drawing {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Drawing.class.getClassLoader(), "org.rapporteur.desk.web");

    String draw(Page page, Frame frame) {
        StringOutput out = new StringOutput(32_000);
        engine.render(page.template() + ".jte", Map.of("frame", frame, "model", page.model()), out);
        return out.toString();
    }

    String draw(Problem problem, List<Route> menu) {
        StringOutput out = new StringOutput();
        engine.render("problem.jte", Map.of("problem", problem, "menu", menu), out);
        return out.toString();
    }
}
