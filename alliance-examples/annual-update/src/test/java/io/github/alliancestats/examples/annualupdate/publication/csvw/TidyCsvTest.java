package io.github.alliancestats.examples.annualupdate.publication.csvw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.Elsewhere;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable;
import io.github.alliancestats.examples.annualupdate.publication.Publication;
import io.github.alliancestats.examples.annualupdate.publication.Sample;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tidy CSV")
class TidyCsvTest {

    private final byte[] bytes = TidyCsv.of(Sample.tidy());
    private final byte[] described = CsvwMetadata.of(Sample.tidy(), "tables.csv");
    private final JsonNode metadata = json(described);
    private final JsonNode columns = metadata.at("/tableSchema/columns");

    private static JsonNode json(byte[] bytes) {
        try {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("no JSON", e);
        }
    }

    private List<CSVRecord> records() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError("no CSV", e);
        }
    }

    @Test
    void hasEveryCellOfEveryTable() {
        List<List<Object>> told = new ArrayList<>();
        for (PublicTable table : Sample.tidy().tables()) {
            for (PublicTable.Row row : table.rows()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    told.add(observation(table, row, i));
                }
            }
        }
        assertThat(records()).map(TidyCsvTest::observation).isEqualTo(told).hasSize(18);
    }

    private static List<Object> observation(PublicTable table, PublicTable.Row row, int place) {
        PublicTable.Column column = table.columns().get(place);
        PublicTable.Cell cell = row.cells().get(place);
        return List.of(
                table.id(),
                row.key(),
                row.isTotal(),
                column.id(),
                column.heading(),
                column.unit(),
                column.period(),
                cell.number().map(BigDecimal::stripTrailingZeros),
                cell.marker(),
                cell.isPartial());
    }

    private static List<Object> observation(CSVRecord read) {
        return List.of(
                read.get("table"),
                read.get("key").replaceFirst("^'(?='*[=+@-])", ""),
                Boolean.valueOf(read.get("is_total")),
                read.get("measure"),
                read.get("heading"),
                read.get("unit"),
                read.get("period"),
                Optional.of(read.get("value"))
                        .filter(value -> !value.isEmpty())
                        .map(BigDecimal::new)
                        .map(BigDecimal::stripTrailingZeros),
                marker(read.get("marker")),
                Boolean.valueOf(read.get("is_partial")));
    }

    private static Optional<Marker> marker(String shorthand) {
        return List.of(Marker.values()).stream()
                .filter(marker -> marker.shorthand().equals(shorthand))
                .findFirst();
    }

    @Test
    void writesNumbersAsPlainDecimals() {
        assertThat(records())
                .map(read -> read.get("value"))
                .allMatch(value -> value.matches("|-?\\d+(\\.\\d*[1-9])?"))
                .contains("11233421.9445", "1200", "0", "-0.0005", "7", "12345678901234.5");
    }

    private static String csvOf(String text) {
        return new String(
                TidyCsv.of(Sample.of(new PublicTable(
                        "t",
                        "Section",
                        "Title",
                        "Key",
                        List.of(new PublicTable.Column("m", text, "GBP", "2023")),
                        List.of(Sample.row("row", Sample.number("-12"))),
                        List.of(),
                        List.of()))),
                StandardCharsets.UTF_8);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+44 20", "'+44 20"),
                Arguments.of("-12", "'-12"),
                Arguments.of("@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("\t=1", "'\t=1"),
                Arguments.of("\r=1", "\"'\r=1\""),
                Arguments.of("\n=1", "\"'\n=1\""),
                Arguments.of("=A1,B1", "\"'=A1,B1\""),
                Arguments.of("=\"a\"", "\"'=\"\"a\"\"\""),
                Arguments.of("\uff1d1", "'\uff1d1"),
                Arguments.of("'=1", "''=1"),
                Arguments.of("'Ndrangheta", "'Ndrangheta"),
                Arguments.of("a=1", "a=1"),
                Arguments.of("1-2", "1-2"));
    }

    /** Text and its form in the file; a different text never has the same form. */
    @ParameterizedTest
    @MethodSource("texts")
    void textThatStartsLikeAFormula_hasAnApostropheBeforeIt_andNumbersStayNumbers(String text, String written) {
        assertThat(csvOf(text)).endsWith("t,row,false,m," + written + ",GBP,2023,-12,,false\r\n");
    }

    @Test
    void everyTextColumn_isWrittenSo() {
        Publication publication = Sample.of(new PublicTable(
                "=table",
                "Section",
                "Title",
                "Key",
                List.of(new PublicTable.Column("=measure", "=heading", "=unit", "=period")),
                List.of(Sample.row("=key", Sample.number("1"))),
                List.of(),
                List.of()));

        assertThat(new String(TidyCsv.of(publication), StandardCharsets.UTF_8))
                .endsWith("'=table,'=key,false,'=measure,'=heading,'=unit,'=period,1,,false\r\n");
        assertThat(json(CsvwMetadata.of(publication, "tables.csv"))
                        .get("dc:description")
                        .asText())
                .endsWith("Text that a spreadsheet could read as a formula has an apostrophe before it.");
    }

    @Test
    void endsItsLinesAsTheRfcSays() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("table,key,is_total,measure,heading,unit,period,value,marker,is_partial\r\n")
                .endsWith("\r\n");
        assertThat(text.split("\r\n")).hasSize(1 + 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void isTheSameAnywhere(String locale) {
        String zone = "Pacific/Kiritimati";
        assertThat(Elsewhere.in(locale, zone, () -> TidyCsv.of(Sample.tidy()))).isEqualTo(bytes);
        assertThat(Elsewhere.in(locale, zone, () -> CsvwMetadata.of(Sample.tidy(), "tables.csv")))
                .isEqualTo(described);
    }

    @Test
    void isDescribedColumnByColumn() {
        assertThat(metadata.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(metadata.at("/url").asText()).isEqualTo("tables.csv");
        assertThat(metadata.at("/dc:title").asText()).isEqualTo("Operation Illustria, 2023: figures & findings");
        assertThat(columns.findValuesAsText("titles"))
                .isEqualTo(List.of("table,key,is_total,measure,heading,unit,period,value,marker,is_partial".split(",")))
                .isEqualTo(columns.findValuesAsText("name"));
        assertThat(columns.at("/2/datatype").asText()).isEqualTo("boolean");
        assertThat(columns.at("/7/datatype").asText()).isEqualTo("decimal");
    }

    @Test
    void hasEveryCellThatIsRequired() {
        for (JsonNode column : columns) {
            String name = column.get("name").asText();
            boolean required = column.path("required").asBoolean();
            assertThat(required).isNotEqualTo(name.equals("value") || name.equals("marker"));
            if (required) {
                assertThat(records()).noneMatch(read -> read.get(name).isEmpty());
            }
        }
    }

    @Test
    void hasNoTwoRowsOfTheSameKey() {
        Set<List<String>> keys = new HashSet<>();
        for (CSVRecord read : records()) {
            List<String> key = new ArrayList<>();
            metadata.at("/tableSchema/primaryKey").forEach(name -> key.add(read.get(name.asText())));
            assertThat(keys.add(key)).as("%s", key).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsAndAllowsEachMarker(Marker marker) {
        JsonNode column = columns.get(8);
        assertThat(column.get("dc:description").asText()).contains(marker.shorthand() + " " + marker.meaning());
        assertThat(marker.shorthand()).matches(column.at("/datatype/format").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "[u]", "[c][x]", "[c] ", "l"})
    void allowsNothingElseAsMarker(String text) {
        assertThat(text).doesNotMatch(columns.at("/8/datatype/format").asText());
    }
}
