package io.github.alliancestats.examples.annualupdate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which package may use which: each only those that stand below it here, so that no two use each other. */
@AnalyzeClasses(
        packages = "io.github.alliancestats.examples.annualupdate",
        importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String ROOT = "io.github.alliancestats.examples.annualupdate";
    private static final String TEXT = ROOT + ".text";
    private static final String JSON = ROOT + ".json";
    private static final String PUBLICATION = ROOT + ".publication";
    private static final String ODS = PUBLICATION + ".ods";
    private static final String CSVW = PUBLICATION + ".csvw";
    private static final String BUNDLE = PUBLICATION + ".bundle";
    private static final String MARKDOWN = PUBLICATION + ".markdown";
    private static final String HTML = PUBLICATION + ".html";
    private static final String CHART = HTML + ".chart";
    private static final String FIGURES = ROOT + ".figures";
    private static final String UPDATE = ROOT + ".update";
    private static final String EXPORTS = ROOT + ".exports";
    private static final String KINDS = ROOT + ".exports.kinds";
    private static final String CSV = ROOT + ".exports.csv";
    private static final String IO = ROOT + ".io";

    @ArchTest
    static final ArchRule the_command_line_asks_and_has_the_answer_told =
            only(ROOT, TEXT, JSON, BUNDLE, PUBLICATION, UPDATE, EXPORTS, CSV, IO);

    @ArchTest
    static final ArchRule text_tells_the_update = only(TEXT, FIGURES, UPDATE, EXPORTS, CSV, IO);

    @ArchTest
    static final ArchRule json_tells_the_update = only(JSON, FIGURES, UPDATE, EXPORTS, CSV, IO);

    @ArchTest
    static final ArchRule the_spreadsheet_knows_only_what_is_published = only(ODS, PUBLICATION, FIGURES);

    @ArchTest
    static final ArchRule the_data_know_only_what_is_published = only(CSVW, PUBLICATION, JSON, FIGURES);

    @ArchTest
    static final ArchRule a_bundle_has_every_format = only(BUNDLE, ODS, CSVW, MARKDOWN, HTML, PUBLICATION, IO);

    @ArchTest
    static final ArchRule what_is_published_is_taken_from_the_update =
            only(PUBLICATION, FIGURES, UPDATE, EXPORTS, CSV, IO);

    @ArchTest
    static final ArchRule markdown_knows_only_what_is_published = only(MARKDOWN, PUBLICATION, IO);

    @ArchTest
    static final ArchRule a_page_knows_only_what_is_published = only(HTML, CHART, PUBLICATION, IO);

    @ArchTest
    static final ArchRule charts_know_only_what_is_published = only(CHART, PUBLICATION, IO);

    @ArchTest
    static final ArchRule figures_are_those_of_the_library = only(FIGURES);

    @ArchTest
    static final ArchRule the_update_is_asked_of_what_was_read = only(UPDATE, EXPORTS, CSV, IO);

    @ArchTest
    static final ArchRule exports_are_of_every_kind = only(EXPORTS, KINDS, CSV, IO);

    @ArchTest
    static final ArchRule kinds_are_read_from_rows = only(KINDS, CSV, IO);

    @ArchTest
    static final ArchRule rows_know_no_kind = only(CSV, IO);

    @ArchTest
    static final ArchRule bytes_and_text_know_nothing_of_ours = only(IO);

    /** A package that is not named here would be bound by no rule. */
    @ArchTest
    static final ArchRule every_package_has_its_place = noClasses()
            .should()
            .resideOutsideOfPackages(
                    ROOT,
                    TEXT,
                    JSON,
                    BUNDLE,
                    ODS,
                    CSVW,
                    MARKDOWN,
                    HTML,
                    CHART,
                    PUBLICATION,
                    FIGURES,
                    UPDATE,
                    EXPORTS,
                    KINDS,
                    CSV,
                    IO);

    private static ArchRule only(String from, String... to) {
        String[] allowed = Stream.concat(Stream.of(from), Stream.of(to)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }
}
