/**
 * Times single jobs in the way of a user who waits for them: warm, median of some repetitions, one
 * JVM each. {@link io.github.segqa.bench.Benchmark} is the main class; a job is one {@link
 * io.github.segqa.bench.Job} listed in {@link io.github.segqa.bench.Jobs}.
 *
 * <pre>{@code
 * java -cp ... io.github.segqa.bench.Benchmark --job surface_all --dims 256x256x256 --threads 1
 * }</pre>
 */
package io.github.segqa.bench;
