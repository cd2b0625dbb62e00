package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LongTableTest {

    @Example
    void absentNumber_isAbsent() {
        LongTable table = new LongTable();

        assertThat(table.get(0)).isEqualTo(LongTable.ABSENT);
        table.put(0, 7);
        assertThat(table.get(0)).isEqualTo(7);
        assertThat(table.get(1)).isEqualTo(LongTable.ABSENT);
    }

    @Property
    void table_isAMap(@ForAll long[] keys) {
        LongTable table = new LongTable();
        Map<Long, Integer> map = new HashMap<>();
        for (long key : keys) {
            if (map.putIfAbsent(key, map.size()) == null) {
                table.put(key, map.get(key));
            }
        }

        map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        for (long key : keys) {
            assertThat(table.get(~key)).isEqualTo(map.getOrDefault(~key, LongTable.ABSENT));
        }
    }
}
