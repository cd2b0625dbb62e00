package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.CommandLineRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fails if a result lacks a figure, or if Jackson 2 writes a different one. */
@Component
class Check implements CommandLineRunner {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Figures figures;
    private final JsonMapper mapper;
    private final Environment environment;

    Check(Figures figures, JsonMapper mapper, Environment environment) {
        this.figures = figures;
        this.mapper = mapper;
        this.environment = environment;
    }

    @Override
    public void run(String... args) throws Exception {
        JsonNode summary = fetched("/summary", figures.summary()).at("/view");
        check("£4,302,415.85", figure(summary, "cash.seized").at("/text").asString());
        check("4302415.85", figure(summary, "cash.seized").at("/known").asString());
        check("GBP", figure(summary, "cash.seized").at("/unit").asString());
        JsonNode cocaine = summary.at("/rows/drug/0");
        check("Cocaine", cocaine.at("/keys/0").asString());
        check("£11,243,518.40", figure(cocaine, "drugs.value").at("/text").asString());
        JsonNode heroin = figure(summary.at("/rows/drug/1"), "drugs.value");
        check("not known", heroin.at("/text").asString());
        check(true, heroin.at("/known").isNull());

        JsonNode cash = figure(fetched("/comparison", figures.comparison()).at("/view"), "changes", "cash.seized");
        check("3302415.85", cash.at("/difference").asString());
        check("330.2", cash.at("/growthPercent").asString());
    }

    /** Fetches a result over HTTP and compares it with the JSON of Jackson 2. */
    private JsonNode fetched(String path, Object answer) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
        HttpResponse<String> response =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        check(200, response.statusCode());
        JsonNode tree = mapper.readTree(response.body());
        check(mapper.readTree(new ObjectMapper().writeValueAsString(answer)), tree);
        return tree;
    }

    private static JsonNode figure(JsonNode summary, String id) {
        return figure(summary, "figures", id);
    }

    private static JsonNode figure(JsonNode view, String list, String id) {
        return view.get(list)
                .valueStream()
                .filter(figure -> figure.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
