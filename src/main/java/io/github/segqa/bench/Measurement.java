package io.github.segqa.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times a job and reports one line of JSON. */
final class Measurement {
  private static final double NANOS_PER_MS = 1e6;

  private final double[] times;
  private final double[] cpu;
  private final Double baseRss;
  private Map<String, Double> values;

  private Measurement(int reps) {
    times = new double[reps];
    cpu = new double[reps];
    baseRss = memory("VmRSS");
  }

  /** Runs a job some times without, then with a clock. */
  static Measurement of(Job job, BenchmarkInput in, int warmup, int reps) {
    Measurement m = new Measurement(reps);
    for (int i = 0; i < warmup; i++) {
      job.run(in);
    }
    for (int i = 0; i < reps; i++) {
      long cpu = cpuTime();
      long start = System.nanoTime();
      m.values = job.run(in);
      m.times[i] = round((System.nanoTime() - start) / NANOS_PER_MS);
      m.cpu[i] = round((cpuTime() - cpu) / NANOS_PER_MS);
    }
    return m;
  }

  /** CPU time of all Java threads, in nanoseconds: without collector and compiler. */
  private static long cpuTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).sum();
  }

  private static double round(double ms) {
    return Math.round(ms * 1000) / 1000.0;
  }

  /** A line of Linux's process status in MiB; null on other systems. */
  private static Double memory(String name) {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(name + ":"))
          .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  String toJson() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("times_ms", times);
    line.put("cpu_ms", cpu);
    line.put("median_ms", median(times));
    line.put("base_rss_mb", baseRss);
    line.put("peak_rss_mb", memory("VmHWM"));
    line.put("values", values);
    return new GsonBuilder()
        .serializeNulls()
        .serializeSpecialFloatingPointValues()
        .create()
        .toJson(line);
  }

  private static double median(double[] v) {
    double[] sorted = v.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
