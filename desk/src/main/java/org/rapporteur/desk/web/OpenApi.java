package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the API as OpenAPI 3.1, from the table that routes. */
final class OpenApi {
    private OpenApi() {}

    static Row of(List<Route> routes) {
        Map<String, Object> paths = new LinkedHashMap<>();
        routes.stream().filter(Route::isApi).forEach(route -> paths.put(route.path(), Map.of("get", operation(route))));
        return new Row()
                .with("openapi", "3.1.0")
                .with(
                        "info",
                        ordered(
                                "title",
                                "Rapporteur",
                                "version",
                                "1",
                                "description",
                                "The record of a crisis; nothing can be written."))
                .with("paths", paths)
                .with("components", Map.of("schemas", Map.of("Problem", problem())));
    }

    private static Map<String, Object> operation(Route route) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        route.parts()
                .forEach(part -> parameters.add(
                        ordered("name", part, "in", "path", "required", true, "schema", Map.of("type", "string"))));
        route.params().forEach(param -> parameters.add(parameter(param)));
        return ordered(
                "operationId", route.path().replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", ""),
                "summary", route.what(),
                "parameters", parameters,
                "responses", responses(route));
    }

    private static Map<String, Object> parameter(Param param) {
        Map<String, Object> schema = ordered("type", param.type());
        if (!param.format().isEmpty()) {
            schema.put("format", param.format());
        }
        Map<String, Object> parameter =
                ordered("name", param.label(), "in", "query", "description", param.what(), "schema", schema);
        if (!param.example().isEmpty()) {
            parameter.put("example", typed(param));
        }
        return parameter;
    }

    private static Object typed(Param param) {
        return switch (param.type()) {
            case "integer" -> Integer.valueOf(param.example());
            case "boolean" -> Boolean.valueOf(param.example());
            default -> param.example();
        };
    }

    private static Map<String, Object> responses(Route route) {
        Map<String, Object> content = ordered("application/json", Map.of("schema", schema(route)));
        if (route.answer() instanceof Route.Listed) {
            content.put("application/x-ndjson", Map.of("schema", Map.of("type", "object")));
        }
        Map<String, Object> wrong =
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")));
        return ordered(
                "200", ordered("description", route.what(), "content", content),
                "304", Map.of("description", "Not changed since the ETag given."),
                "default", ordered("description", "What is wrong with the request.", "content", wrong));
    }

    private static Map<String, Object> schema(Route route) {
        if (!(route.answer() instanceof Route.Listed)) {
            return ordered("type", "object");
        }
        Map<String, Object> items = ordered("type", "array", "items", Map.of("type", "object"));
        Map<String, Object> properties =
                ordered("items", items, "total", Map.of("type", "integer"), "next", Map.of("type", "string"));
        return ordered("type", "object", "required", List.of("items", "total"), "properties", properties);
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> properties = ordered(
                "type",
                text,
                "title",
                text,
                "status",
                Map.of("type", "integer"),
                "detail",
                text,
                "parameter",
                text,
                "did_you_mean",
                text);
        return ordered("type", "object", "properties", properties);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
