package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.Share;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what makes a record one of joint work with other forces. A share is the force's place in the order that the
 * forces agreed on, and into what they divide: {@code 2 of 3} is the second of three equal shares, {@code 1 of
 * 50+30+20} the first of three unequal ones.
 */
final class JointColumns {

    private static final String REFERENCE = "joint_reference";
    private static final String SHARE = "joint_share";
    private static final String ROLE = "joint_role";
    private static final Codes<JointWork.Role> ROLES = Codes.of(JointWork.Role.values());
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4}) of (\\d{1,4}(?:\\+\\d{1,4})*)");

    private JointColumns() {}

    static void read(Row row, AllianceRecord.Builder<?> builder) {
        if (!row.isEmpty(REFERENCE)) {
            builder.joint(row.requiredId(REFERENCE), share(row), row.code(ROLE, ROLES));
            return;
        }
        for (String column : List.of(SHARE, ROLE)) {
            if (!row.isEmpty(column)) {
                throw row.fault(column, "an empty cell where there is no " + REFERENCE);
            }
        }
    }

    private static Share share(Row row) {
        Matcher text = TEXT.matcher(row.raw(SHARE));
        try {
            if (text.matches()) {
                return share(Integer.parseInt(text.group(1)), text.group(2));
            }
        } catch (IllegalArgumentException e) {
            throw row.fault(SHARE, "a place among the forces that share");
        }
        throw row.fault(SHARE, "a share, as in 1 of 2 or 1 of 50+30+20");
    }

    private static Share share(int place, String whole) {
        int[] parts = Stream.of(whole.split("\\+")).mapToInt(Integer::parseInt).toArray();
        return parts.length == 1 ? Share.equal(place, parts[0]) : Share.weighted(place, parts);
    }
}
