package io.github.alliancestats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The examples, links and wording of the page and the Javadoc of the publication artifact. */
class PublicationDocumentsTest extends DocumentChecks {

    private static final Path PAGE = PAGES.resolve("publishing.md");

    @Override
    Path tour() {
        return Path.of("..", "docs", "tour.md");
    }

    @Test
    void examples_areFoundWhereTheyAre() throws Exception {
        assertThat(documentsWithExamples()).containsExactly(PAGE, SOURCES.resolve("module-info.java"));

        assertThat(Snippets.of(PAGE, tour()).values()).isEqualTo(7);
        assertThat(Snippets.of(SOURCES.resolve("module-info.java"), tour()).values())
                .isEqualTo(3);
    }
}
