package io.github.alliancestats.examples.annualupdate.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.exports.Headers;
import io.github.alliancestats.examples.annualupdate.exports.ReadFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.update.Choices;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.examples.annualupdate.update.Table;
import io.github.alliancestats.examples.annualupdate.update.Table.Panel;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.stats.Figure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Figures about people outside their own tables")
class PeopleGuardTest {

    private static final Table<?> CUSTODY_BY_AREA = new Table<>(
            Dimension.AREA,
            "Area",
            "No area",
            Optional.empty(),
            false,
            List.of(new Panel("Custody by area", List.of(PeopleMeasures.JAILED, PeopleMeasures.CUSTODY))));

    @TempDir
    private Path folder;

    private final List<String> cases = new ArrayList<>(List.of(Headers.of("proceedings.csv")));
    private final List<String> events = new ArrayList<>(List.of("force,record_id,revision,event,date,number,detail"));

    private PeopleGuardTest jailed(int people, String area, String term) {
        for (int i = 0; i < people; i++) {
            int id = cases.size();
            cases.add("us,1,,B," + area + "," + id + ",P" + id + ",,");
            events.add("us," + id + ",1,sentenced,2023-05-14,," + term);
        }
        return this;
    }

    private Update update() {
        ReadFolder.in(folder)
                .with("operations.csv", "operation_id,name,parent_id,lead_force,partners", "B,B,,us,")
                .with("proceedings.csv", cases.toArray(String[]::new))
                .with("proceedings-events.csv", events.toArray(String[]::new));
        Exports exports = Exports.read(ExportFolder.at(folder), Monetary.getCurrency("GBP"));
        assertThat(exports.rejections()).isEmpty();
        return Update.of(Inquiry.about(exports, Optional.empty(), new Choices(2023, 1_000, 3), Optional.empty()));
    }

    private static List<String> column(Update update, int column) {
        PeopleGuard guard = PeopleGuard.of(update, List.of(CUSTODY_BY_AREA));
        PublicTable table = BrokenDown.of(update.sections().get(0), CUSTODY_BY_AREA, update, guard)
                .get(0);
        return table.rows().stream()
                .map(Row::cells)
                .map(cells -> cells.get(column))
                .map(Cell::text)
                .toList();
    }

    @Test
    void termsByAreaAreHiddenWhereTheirPeopleAre() {
        Update update = jailed(1, "north", "14y")
                .jailed(6, "south", "2y")
                .jailed(20, "west", "1y")
                .update();

        assertThat(column(update, 0)).containsExactly("[c]", "[c]", "20", "27");
        assertThat(column(update, 1)).startsWith("[c]", "[c]").doesNotContain("14 years", "12 years");
        assertThat(column(update, 1).subList(2, 4)).doesNotContain("[c]");
    }

    @Test
    void termsOfFewAreHidden_thoughManyAreJailedForLife() {
        Update update = jailed(5, "north", "life").jailed(1, "north", "14y").update();

        assertThat(column(update, 0)).containsExactly("6", "6");
        assertThat(column(update, 1)).containsExactly("[c]", "[c]");
    }

    /** No headline is about people today. A later one must not show a number that the tables hide. */
    @Test
    void statementOnASuppressedFigureIsOmitted() {
        Update few = jailed(3, "north", "2y").update();
        PeopleGuard guard = PeopleGuard.of(few, List.of());

        for (Figure<?> hidden :
                List.of(few.now().figure(PeopleMeasures.JAILED), few.now().figure(PeopleMeasures.CUSTODY))) {
            assertThat(Publications.statement("Jailed " + hidden.text(), hidden, guard))
                    .as(hidden.id())
                    .isEmpty();
        }
        assertThat(Publications.statement("Jailed nobody", few.before().figure(PeopleMeasures.JAILED), guard))
                .isPresent();
    }

    @Test
    void statementOnManyPeopleIsMade_withoutHowManyAreKnown() {
        Update many = jailed(12, "north", "2y").jailed(1, "north", "").update();
        PeopleGuard guard = PeopleGuard.of(many, List.of());

        assertThat(Publications.statement("Jailed them", many.now().figure(PeopleMeasures.CUSTODY), guard))
                .hasValueSatisfying(statement -> assertThat(statement.basis()).doesNotContain("known"));
    }

    /** The words of the terms would show how many are jailed for life. */
    @Test
    void statementThatShowsAFewLifeSentencesIsOmitted() {
        Update many = jailed(12, "north", "2y").jailed(1, "north", "life").update();
        PeopleGuard guard = PeopleGuard.of(many, List.of());

        assertThat(Publications.statement("Jailed them", many.now().figure(PeopleMeasures.CUSTODY), guard))
                .isEmpty();
    }

    /** The title, the statements and the notes, which come before and after the tables. */
    @Test
    void firstPageOfARelease_hasNoSuppressedNumber() {
        Publication publication = Publications.of(jailed(3, "north", "2y").update());

        assertThat(Stream.of(
                                Stream.of(publication.title()),
                                publication.about().stream(),
                                publication.statements().stream()
                                        .flatMap(statement -> Stream.of(statement.text(), statement.basis())),
                                publication.notes().stream())
                        .flatMap(lines -> lines))
                .isNotEmpty()
                .noneMatch(line -> line.matches("(?i).*\\b(3|three)\\b.*"));
    }
}
