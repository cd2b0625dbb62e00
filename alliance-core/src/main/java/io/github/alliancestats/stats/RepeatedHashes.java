package io.github.alliancestats.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Those of many hashes that occur more than once. To find them they are dealt out to parts by their leading bits, each
 * part small enough for a table that stays in the processor's cache, so that no look-up waits for memory; a share of
 * the parts at a time, so that they take little of it.
 */
final class RepeatedHashes {

    private static final int TO_A_PART = 1 << 12;
    private static final int SHARE_BITS = 2;

    private final int[] sorted;
    private final long[] maybe; // a bit for the leading bits of each, to pass over nearly all others at once
    private final int shift;

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

    /** Finds those that occur more than once in all the arrays together. */
    static RepeatedHashes among(List<int[]> hashes) {
        return new RepeatedHashes(hashes.isEmpty() ? new int[0] : new Search(hashes).find());
    }

    /** One search, share by share. */
    private static final class Search {
        private final List<int[]> hashes;
        private final int partBits;
        private final int[] ends; // of the parts of a share
        private int[] dealt = {};
        private final int[] table = new int[4 * TO_A_PART];
        private int[] found = new int[64];
        private int count;

        Search(List<int[]> hashes) {
            this.hashes = hashes;
            long parts = Math.max(1, (all(hashes) >> SHARE_BITS) / TO_A_PART);
            this.partBits = Long.SIZE - Long.numberOfLeadingZeros(parts);
            this.ends = new int[1 << partBits];
        }

        private static long all(List<int[]> hashes) {
            long all = 0;
            for (int[] some : hashes) {
                all += some.length;
            }
            return all;
        }

        /** In order; what occurs more than twice is there more than once. */
        int[] find() {
            for (int share = 0; share < 1 << SHARE_BITS; share++) {
                deal(share);
                int start = 0;
                for (int end : ends) {
                    findIn(start, end);
                    start = end;
                }
            }
            int[] repeated = Arrays.copyOf(found, count);
            Arrays.sort(repeated);
            return repeated;
        }

        private void deal(int share) {
            Arrays.fill(ends, 0);
            for (int[] some : hashes) {
                for (int hash : some) {
                    if (hash >>> (Integer.SIZE - SHARE_BITS) == share) {
                        ends[part(hash)]++;
                    }
                }
            }
            int sum = 0;
            for (int part = 0; part < ends.length; part++) {
                int size = ends[part];
                ends[part] = sum;
                sum += size;
            }
            dealt = sum > dealt.length ? new int[sum] : dealt;
            for (int[] some : hashes) {
                for (int hash : some) {
                    if (hash >>> (Integer.SIZE - SHARE_BITS) == share) {
                        dealt[ends[part(hash)]++] = hash;
                    }
                }
            }
        }

        private int part(int hash) {
            return (hash << SHARE_BITS) >>> (Integer.SIZE - partBits);
        }

        /** Zero marks a free place, and so the hash zero is always taken for repeated. */
        private void findIn(int start, int end) {
            int places = Math.max(2, Integer.highestOneBit(end - start) * 4);
            int[] free = places > table.length ? new int[places] : table;
            Arrays.fill(free, 0, places, 0);
            for (int i = start; i < end; i++) {
                int hash = dealt[i];
                int place = hash & (places - 1);
                while (free[place] != 0 && free[place] != hash) {
                    place = (place + 1) & (places - 1);
                }
                if (free[place] == hash) {
                    keep(hash);
                }
                free[place] = hash;
            }
        }

        private void keep(int hash) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = hash;
        }
    }
}
