package io.github.alliancestats.examples.annualupdate.publication;

import static io.github.alliancestats.examples.annualupdate.publication.Sample.none;
import static io.github.alliancestats.examples.annualupdate.publication.Sample.number;
import static io.github.alliancestats.examples.annualupdate.publication.Sample.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A published table")
class PublicTableTest {

    private static final Column SEIZURES = new Column("a", "Seizures", "distinct seizures", "2023");
    private static final Column BEFORE = new Column("b", "2022", "distinct seizures", "2022");
    private static final Column VALUE = new Column("c", "Value (GBP)", "GBP", "2023");

    private static PublicTable of(Column... columns) {
        return new PublicTable("id", "Section", "Title", "Key", List.of(columns), List.of(), List.of(), List.of());
    }

    @Test
    void tellsTheMarkersThatOccurInTheirUsualOrder() {
        PublicTable table = new PublicTable(
                "id",
                "Section",
                "Title",
                "Key",
                List.of(SEIZURES),
                List.of(
                        row("a", number("1", "1", Marker.REVISED)),
                        row("b", none(Marker.CONFIDENTIAL)),
                        row("c", none(Marker.CONFIDENTIAL)),
                        row("d", number("2", "2"))),
                List.of(),
                List.of());

        assertThat(table.markers()).containsExactly(Marker.CONFIDENTIAL, Marker.REVISED);
    }

    @Test
    void saysOnceWhatIsTrueOfEveryColumn() {
        assertThat(of(SEIZURES).commonTerms()).containsExactly("distinct seizures", "2023");
        assertThat(of(SEIZURES, BEFORE).commonTerms()).containsExactly("distinct seizures");
        assertThat(of(SEIZURES, VALUE).commonTerms()).containsExactly("2023");
        assertThat(of(BEFORE, VALUE).commonTerms()).isEmpty();
        assertThat(of().commonTerms()).isEmpty();
    }

    @Test
    void saysAtAColumnWhatIsNotSaidElsewhere() {
        assertThat(of(SEIZURES).ownTerms(SEIZURES)).isEmpty();
        assertThat(of(SEIZURES, VALUE).ownTerms(SEIZURES)).containsExactly("distinct seizures");
        assertThat(of(SEIZURES, VALUE).ownTerms(VALUE))
                .as("its heading says the unit")
                .isEmpty();
        assertThat(of(SEIZURES, BEFORE).ownTerms(SEIZURES)).containsExactly("2023");
        assertThat(of(SEIZURES, BEFORE).ownTerms(BEFORE))
                .as("its heading is the period")
                .isEmpty();
        assertThat(of(BEFORE, VALUE).ownTerms(BEFORE)).containsExactly("distinct seizures");
    }
}
