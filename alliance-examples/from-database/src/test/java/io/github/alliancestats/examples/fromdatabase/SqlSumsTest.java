package io.github.alliancestats.examples.fromdatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The check by SQL's own sums. */
class SqlSumsTest {

    @Test
    void theFiguresAreWhatSqlAddsUp() throws SQLException {
        try (Store store = Store.withInvented(3_000);
                Database database = store.open()) {
            SqlSums.Result result = SqlSums.compare(answer(database), database);

            assertThat(result.differences()).isEmpty();
            // 5 figures of drugs and 2 of cash, in all, by 8 drugs, 12 months and 7 operations; 2 accounts of each kind
            assertThat(result.compared()).isEqualTo(7 * (1 + 8 + 12 + 7) + 4);
        }
    }

    @Test
    void aPennyThatIsMissingIsFoundWhereverItCounts() throws SQLException {
        try (Store store = Store.withoutSeizures()) {
            store.withDrugs(1, "'COC', 1, 'G', 40.01");
            Answer earlier;
            try (Database database = store.open()) {
                earlier = answer(database);
            }
            store.with("update seized_drug set street_value = 40.02");
            try (Database database = store.open()) {
                assertThat(SqlSums.compare(earlier, database).differences())
                        .containsExactly(
                                "all, drugs.value: the library has 40.01 and SQL 40.02",
                                "drug cocaine, drugs.value: the library has 40.01 and SQL 40.02",
                                "month 202305, drugs.value: the library has 40.01 and SQL 40.02",
                                "operation ALLIANCE, drugs.value: the library has 40.01 and SQL 40.02",
                                "operation MARROWFELL, drugs.value: the library has 40.01 and SQL 40.02");
            }
        }
    }

    @Test
    void whatOneSideDoesNotHaveAtAllIsZeroThere() throws SQLException {
        try (Store store = Store.withoutSeizures();
                Store other = Store.withoutSeizures()) {
            store.withDrugs(1, "'COC', 1, 'G', 40.01");
            other.withDrugs(1, "'HER', 1, 'G', 40.01");
            try (Database database = store.open();
                    Database another = other.open()) {
                assertThat(SqlSums.compare(answer(database), another).differences())
                        .contains("drug cocaine, drugs.value: the library has 40.01 and SQL 0")
                        .contains("drug heroin, drugs.value: the library has 0 and SQL 40.01");
            }
        }
    }

    @Test
    void emptyTablesAgree() throws SQLException {
        try (Store store = Store.withoutSeizures();
                Database database = store.open()) {
            assertThat(SqlSums.compare(answer(database), database).differences())
                    .isEmpty();
        }
    }

    private static Answer answer(Database database) {
        return Answer.to(Question.year2023(database), database, rejection -> {});
    }
}
