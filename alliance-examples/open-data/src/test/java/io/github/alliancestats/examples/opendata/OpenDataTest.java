package io.github.alliancestats.examples.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class OpenDataTest {

    private static final String HEADER =
            "incident_id,incident_date,agency_id,loss_type,drug_row_id,drug,quantity,unit\n";
    private static final String PROPERTY_HEADER =
            "incident_id,incident_date,agency_id,loss_type,row_id,property_type,value_usd,date_recovered\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeDrugs() throws IOException {
        write(HEADER + "I1,2018-03-01,A1,Seized,1,Cocaine,0.5,OZ\n" + "I2,2018-04-01,A1,Seized,2,Héroïne,1,XX\n");
        Files.writeString(
                folder.resolve("seized_property.csv"), PROPERTY_HEADER + "I1,2018-03-01,A1,Seized,1,Money,12000,\n");
    }

    @Test
    void prints_one_json_document() throws IOException {
        assertThat(run("nibrs", folder.toString())).isZero();

        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.at("/data_set").textValue()).isEqualTo("nibrs");
        assertThat(report.at("/rows_read").isIntegralNumber()).isTrue();
        assertThat(report.at("/rejected_rows/0/value").textValue()).isEqualTo("Héroïne");
        assertThat(report.at("/seized/mass_grams").textValue()).isEqualTo("14.1747615625");
        assertThat(report.at("/seized/mass_grams_by_month/2018-04").textValue()).isEqualTo("0");
        assertThat(report.at("/property/seized/by_kind/Cash/value").textValue()).isEqualTo("12000");
        assertThat(errors()).isEmpty();
    }

    @Test
    void ends_every_line_with_a_line_feed_alone() {
        run("nibrs", folder.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void prints_the_same_in_every_locale_and_time_zone(String language) {
        run("nibrs", folder.toString());
        byte[] before = out.toByteArray();
        out.reset();

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            run("nibrs", folder.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(out.toByteArray()).isEqualTo(before);
    }

    @Test
    void reads_utf_8_with_a_byte_order_mark_as_without() throws IOException {
        run("nibrs", folder.toString());
        byte[] without = out.toByteArray();
        out.reset();

        write("\uFEFF" + Files.readString(file()));
        assertThat(run("nibrs", folder.toString())).isZero();

        assertThat(out.toByteArray()).isEqualTo(without);
    }

    @Test
    void refuses_a_missing_folder() {
        Path missing = folder.resolve("nowhere");

        assertThat(run("nibrs", missing.toString())).isEqualTo(2);
        assertThat(errors())
                .isEqualTo("open-data: can't read " + missing.resolve("drugs.csv") + ": there is no such file\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void refuses_a_missing_file() throws IOException {
        Files.delete(file());

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).isEqualTo(unreadable("there is no such file"));
    }

    @Test
    void refuses_a_missing_file_of_property() throws IOException {
        Path file = folder.resolve("seized_property.csv");
        Files.delete(file);

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).isEqualTo("open-data: can't read " + file + ": there is no such file\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void refuses_a_header_without_a_column_that_it_needs() throws IOException {
        write("incident_id,incident_date,agency_id,loss_type,drug_row_id,drug,amount\n");

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).isEqualTo(unreadable("its header lacks quantity, unit"));
    }

    @Test
    void refuses_a_header_that_names_a_column_twice() throws IOException {
        write(HEADER.replace("\n", ",unit\n"));

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).isEqualTo(unreadable("its header must name every column, and each by a name of its own"));
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        write("");

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).contains("its header lacks incident_id").hasLineCount(1);
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() throws IOException {
        Files.writeString(file(), HEADER + "Zoë", StandardCharsets.ISO_8859_1);

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).isEqualTo(unreadable("it is not in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"I1,2018-03-01", "\"I1\"x,2018-03-01"})
    void refuses_quotes_that_do_not_match(String row) throws IOException {
        write(HEADER + row);

        assertThat(run("nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).startsWith("open-data: can't read " + file()).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void refuses_wrong_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("nibrs")).isEqualTo(2);
        assertThat(run("nibrs", "one", "two")).isEqualTo(2);
        assertThat(run("home-office")).isEqualTo(2);
        assertThat(run("dhs")).isEqualTo(2);
        assertThat(run("met")).isEqualTo(2);
        assertThat(run("no-such-data")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void explains_itself_when_asked() {
        assertThat(run("--help")).isZero();
        assertThat(run("nibrs", "--help")).isZero();
        assertThat(run("home-office", "--help")).isZero();
        assertThat(run("dhs", "--help")).isZero();
        assertThat(run("met", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "open-data nibrs [-h] DIR",
                        "open-data home-office [-h] DIR",
                        "open-data dhs [-h] DIR",
                        "open-data met [-h] DIR");
    }

    @Test
    void tells_when_the_report_can_not_be_written() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThat(OpenData.run(full, err, "nibrs", folder.toString())).isEqualTo(2);
        assertThat(errors()).isEqualTo("open-data: the report could not be written in full\n");
    }

    private int run(String... arguments) {
        return OpenData.run(out, err, arguments);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String unreadable(String reason) {
        return "open-data: can't read " + file() + ": " + reason + "\n";
    }

    private Path file() {
        return folder.resolve("drugs.csv");
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }
}
