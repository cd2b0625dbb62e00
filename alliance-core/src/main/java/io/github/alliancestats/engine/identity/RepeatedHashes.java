package io.github.alliancestats.engine.identity;

import io.github.alliancestats.record.AllianceRecord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hashes in order, mostly those that occur more than once in some arrays. To find these, each array is split into parts by leading bits.
 * The table of a part fits in the processor's cache, so look-ups do not wait for memory. Short arrays limit the number
 * of parts, so that the ends of parts need less memory than the hashes.
 */
final class RepeatedHashes {

    private static final int TO_A_PART = 1 << 12;
    private static final int OF_AN_ARRAY = 4; // to a part, at most

    private final int[] sorted;
    private final long[] maybe; // a bit for the leading bits of each, which rejects nearly all others
    private final int shift;

    /** Returns the hashes of records. */
    static RepeatedHashes of(Stream<AllianceRecord> records) {
        return new RepeatedHashes(records.mapToInt(Intake::hash).sorted().toArray());
    }

    private RepeatedHashes(int[] sorted) {
        this.sorted = sorted;
        int bits = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length) + 3);
        this.shift = Integer.SIZE - Math.min(bits, 28);
        this.maybe = new long[1 << (Integer.SIZE - shift - 6)];
        for (int hash : sorted) {
            int bit = hash >>> shift;
            maybe[bit >>> 6] |= 1L << bit;
        }
    }

    boolean contains(int hash) {
        int bit = hash >>> shift;
        return (maybe[bit >>> 6] & (1L << bit)) != 0 && Arrays.binarySearch(sorted, hash) >= 0;
    }

    /** Finds the hashes that occur more than once in all arrays together. Reorders the arrays. */
    static RepeatedHashes among(List<int[]> hashes) {
        return new RepeatedHashes(hashes.isEmpty() ? new int[0] : new Search(hashes).find());
    }

    /** One search, part by part. */
    private static final class Search {
        private final List<int[]> hashes;
        private final int parts;
        private final int shift;
        private final int[][] ends; // of the parts of each array
        private int[] dealt = {};
        private int[] table = new int[4 * TO_A_PART];
        private int[] found = new int[64];
        private int count;

        Search(List<int[]> hashes) {
            this.hashes = hashes;
            long all = hashes.stream().mapToLong(some -> some.length).sum();
            long most = Math.min(all / TO_A_PART, all / hashes.size() / OF_AN_ARRAY);
            int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, most));
            this.parts = 1 << bits;
            this.shift = Integer.SIZE - bits;
            this.ends = new int[hashes.size()][];
        }

        /** Returns the repeated hashes in order. One that occurs more than twice is included several times. */
        int[] find() {
            for (int array = 0; array < ends.length; array++) {
                ends[array] = deal(hashes.get(array));
            }
            for (int part = 0; part < parts; part++) {
                findIn(part);
            }
            int[] repeated = Arrays.copyOf(found, count);
            Arrays.sort(repeated);
            return repeated;
        }

        /** Groups the hashes of an array by part, and returns the end of each part. */
        private int[] deal(int[] some) {
            int[] places = new int[parts];
            for (int hash : some) {
                places[hash >>> shift]++;
            }
            int sum = 0;
            for (int part = 0; part < parts; part++) {
                int size = places[part];
                places[part] = sum;
                sum += size;
            }
            dealt = sum > dealt.length ? new int[sum] : dealt;
            for (int hash : some) {
                dealt[places[hash >>> shift]++] = hash;
            }
            System.arraycopy(dealt, 0, some, 0, sum);
            return places;
        }

        private int start(int array, int part) {
            return part == 0 ? 0 : ends[array][part - 1];
        }

        private void findIn(int part) {
            int size = 0;
            for (int array = 0; array < ends.length; array++) {
                size += ends[array][part] - start(array, part);
            }
            int places = Math.max(2, Integer.highestOneBit(size) * 4);
            table = places > table.length ? new int[places] : table;
            Arrays.fill(table, 0, places, 0);
            for (int array = 0; array < ends.length; array++) {
                int[] some = hashes.get(array);
                for (int i = start(array, part); i < ends[array][part]; i++) {
                    find(some[i], places - 1);
                }
            }
        }

        /** Keeps a hash that is in the table already. Zero marks a free place, so the hash zero is always kept. */
        private void find(int hash, int mask) {
            int place = hash & mask;
            while (table[place] != 0 && table[place] != hash) {
                place = (place + 1) & mask;
            }
            if (table[place] == hash) {
                keep(hash);
            }
            table[place] = hash;
        }

        private void keep(int hash) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = hash;
        }
    }
}
