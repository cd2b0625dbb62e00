package io.github.alliancestats.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    private static final Operation TOP = Operation.of("A", "Alliance");
    private static final Operation MIDDLE = Operation.of("B", "Apache", "A");
    private static final Operation BOTTOM = Operation.of("C", "County Lines week", "B");
    private static final Operation APART = Operation.of("X", "Mille");
    private static final Operations TREE = Operations.of(BOTTOM, APART, TOP, MIDDLE);

    private static OperationId id(String id) {
        return OperationId.of(id);
    }

    @ParameterizedTest
    @CsvSource({
        "A, A, true",
        "B, A, true",
        "C, A, true",
        "C, B, true",
        "A, B, false",
        "B, C, false",
        "X, A, false",
        "A, X, false",
        "X, X, true",
        "Q, A, false",
        "Q, Q, true",
    })
    void isWithin_atAnyDepth(String operation, String umbrella, boolean within) {
        assertThat(TREE.isWithin(id(operation), id(umbrella))).isEqualTo(within);
    }

    @Test
    void selfAndAbove_climbsToTheTop() {
        assertThat(TREE.selfAndAbove(id("C"))).containsExactly(id("A"), id("B"), id("C"));
        assertThat(TREE.selfAndAbove(id("A"))).containsExactly(id("A"));
        assertThat(TREE.selfAndAbove(id("Q"))).containsExactly(id("Q"));
    }

    @Test
    void order_isNoPartOfATree() {
        assertThat(Operations.of(TOP, MIDDLE, BOTTOM, APART)).isEqualTo(TREE).hasSameHashCodeAs(TREE);
        assertThat(Operations.of(List.of(APART))).isNotEqualTo(TREE);
        assertThat(TREE.all()).containsExactly(TOP, MIDDLE, BOTTOM, APART);
        assertThat(TREE.find(id("B"))).contains(MIDDLE);
        assertThat(TREE.find(id("Q"))).isEmpty();
    }

    @Test
    void tree_isWalkedFromItsTops() {
        assertThat(TREE.tops()).containsExactly(TOP, APART);
        assertThat(TREE.directlyBelow(id("A"))).containsExactly(MIDDLE);
        assertThat(TREE.directlyBelow(id("B"))).containsExactly(BOTTOM);
        assertThat(TREE.directlyBelow(id("C"))).isEmpty();
        assertThat(TREE.directlyBelow(id("Q"))).isEmpty();
    }

    @Test
    void idThatOccursTwice_isRefused() {
        assertThatThrownBy(() -> Operations.of(TOP, Operation.of("A", "Another")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("once")
                .hasMessageContaining("A");
    }

    @Test
    void parentThatIsMissing_isRefused() {
        assertThatThrownBy(() -> Operations.of(TOP, BOTTOM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parent of C");
    }

    @Test
    void operationsUnderThemselves_areRefused() {
        assertThatThrownBy(() -> Operations.of(Operation.of("A", "One", "B"), Operation.of("B", "Other", "A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("under themselves");
        assertThatThrownBy(() -> Operations.of(Operation.of("A", "One", "A")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void operation_blankId_isRefusedAtOnce() {
        assertThatThrownBy(() -> Operation.of(" ", "Alliance"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the id of an operation must be plain text");
        assertThatThrownBy(() -> Operation.of("A", "\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the name of an operation must be plain text");
        assertThatThrownBy(() -> Operation.of("A", "Alliance").partners(List.of("NCA", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a partner agency must be plain text");
    }

    @Test
    void operation_hasEachPartnerOnce_inOrder() {
        Operation operation = Operation.of("A", "Alliance", "B")
                .leadForce(ForceId.of("cumbria"))
                .partners(List.of("NCA", "Border Force", "NCA"));

        assertThat(operation.partners()).containsExactly("Border Force", "NCA");
        assertThat(operation.leadForce()).contains(ForceId.of("cumbria"));
        assertThat(operation.parent()).contains(id("B"));
        assertThat(operation).hasToString("A (Alliance)");
    }

    @Test
    void operation_keepsItsOtherValues() {
        Operation operation = Operation.of("A", "Alliance", "B").partners(List.of("NCA"));

        assertThat(operation.leadForce(ForceId.of("cumbria")).leadForce(null)).isEqualTo(operation);
        assertThat(operation.partners(null).partners(List.of("NCA"))).isEqualTo(operation);
        assertThat(operation.partners(null)).isEqualTo(Operation.of("A", "Alliance", "B"));
    }

    @Test
    void tree_isAHundredDeep_andNoDeeper() {
        assertThat(Operations.of(chain(100)).selfAndAbove(id("100"))).hasSize(101);
        assertThatThrownBy(() -> Operations.of(chain(101)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 100");
    }

    @Test
    void chainOfAHundredThousand_isRefusedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> Operations.of(chain(100_000)))
                        .isExactlyInstanceOf(IllegalArgumentException.class));
    }

    private static List<Operation> chain(int below) {
        List<Operation> chain = new ArrayList<>(List.of(Operation.of("0", "Top")));
        for (int i = 1; i <= below; i++) {
            chain.add(Operation.of(Integer.toString(i), "Below", Integer.toString(i - 1)));
        }
        return chain;
    }

    @Test
    void toString_isTheirNumber_forNamesMayBeSensitive() {
        assertThat(Operations.of(Operation.of("a", "A"), Operation.of("b", "B")))
                .hasToString("2 operations");
    }
}
