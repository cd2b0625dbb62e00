package io.github.alliancestats.examples.annualupdate.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancestats.examples.annualupdate.Folder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A folder that no system should export")
class HostileFolderTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us,C\u001f1,1,,2023-05-14,1,10,GBP,B,",
                "u\u001fs,C1,1,,2023-05-14,1,10,GBP,B,",
                "us,C1,1,,2023-05-14,1,10,GBP,B\u001fC,",
                "us,C1,1,,2023-05-14,1,10,GBP,B,a\u001fb"
            })
    void rowThatTheLibraryRefuses_isRejectedWithTheReason(String row) {
        ReadFolder folder = ReadFolder.in(temporary);
        folder.folder().with(Folder.CASH, row + "\n");

        assertThat(folder.records()).isEmpty();
        assertThat(folder.complaints())
                .singleElement()
                .asString()
                .contains("cash-seizures.csv, line 2, column (whole row)", "must be plain text");
    }

    @Test
    void operationThatTheLibraryRefuses_isRejectedWithTheReason() {
        ReadFolder folder = ReadFolder.in(temporary);
        folder.folder().with(Folder.OPERATIONS, "A\u001fB,Anchor,,us,\n");

        assertThat(folder.complaints())
                .singleElement()
                .asString()
                .contains("operations.csv, line 2", "must be plain text");
    }

    @Test
    void numberOfAHundredThousandDigits_isRejectedAtOnce() {
        ReadFolder folder = ReadFolder.in(temporary);
        String digits = "9".repeat(100_000);
        folder.folder().with(Folder.CASH, ("us,C1,1,,2023-05-14,1," + digits + ",GBP,B,\n").repeat(20));

        List<String> complaints = assertTimeoutPreemptively(Duration.ofSeconds(30), folder::complaints);
        assertThat(complaints).hasSize(20).allMatch(complaint -> complaint.length() < 500);
    }

    @Test
    void operationsOneAboveTheOther_areRejectedFromAHundredOn() {
        ReadFolder folder = ReadFolder.in(temporary);
        List<String> chain = new ArrayList<>(List.of("0,Top,,us,"));
        for (int i = 1; i <= 20_000; i++) {
            chain.add(0, i + ",Below," + (i - 1) + ",us,");
        }
        folder.folder().with(Folder.OPERATIONS, String.join("\n", chain) + "\n");

        Exports exports = assertTimeoutPreemptively(Duration.ofSeconds(60), folder::exports);
        assertThat(exports.operations().all()).hasSize(101);
        assertThat(exports.rejections()).hasSize(19_900);
    }

    @Test
    void twentyThousandMerges_areReadInTime_andThoseThatLeadBackAreRejected() {
        String good = IntStream.range(0, 20_000)
                .mapToObj(i -> "G" + i + ",H" + i % 100 + ",2023-05-14")
                .collect(Collectors.joining("\n"));
        ReadFolder folder = ReadFolder.in(temporary)
                .with("group-merges.csv", "group,into,from", "H7,G7,2023-05-14", good, "H8,G8,2023-05-14");

        Exports exports = assertTimeoutPreemptively(Duration.ofSeconds(60), folder::exports);
        assertThat(exports.aliases().entries()).hasSize(20_000);
        assertThat(exports.rejections()).hasSize(2);
    }

    @Test
    void moreEventsThanHappen_rejectTheirRecord() {
        ReadFolder folder = ReadFolder.in(temporary);
        folder.folder().with(Folder.CASH, "us,C1,1,,2023-05-14,1,1000000,GBP,B,\n");
        String header = "record_kind,force,record_id,revision,stage,date,amount,currency,realised,instrument,until";
        String event = "cash-seizure,us,C1,1,released,2023-06-01,1,GBP,,,";
        folder.folder().write("money-events.csv", header + "\n" + (event + "\n").repeat(2_001));

        assertThat(folder.records()).isEmpty();
        assertThat(folder.complaints()).anyMatch(complaint -> complaint.contains("2,000"));
    }
}
