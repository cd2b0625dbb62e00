package io.github.alliancestats.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor the model of the processor
 * @param cores how many processors the JVM sees
 * @param memory the machine's memory in MiB
 * @param system the operating system
 * @param jdk the JDK that the runner was started with
 */
record Machine(String processor, int cores, long memory, String system, String jdk) {

    static Machine here() throws IOException {
        OperatingSystemMXBean bean = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                processorModel(),
                bean.getAvailableProcessors(),
                bean.getTotalMemorySize() >> 20,
                bean.getName() + " " + bean.getVersion() + " " + bean.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
    }

    /** As Linux names it; elsewhere not known. */
    private static String processorModel() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return "unknown processor";
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        }
    }

    @Override
    public String toString() {
        return processor + ", " + cores + " cores, " + memory + " MiB, " + system + ", " + jdk;
    }
}
