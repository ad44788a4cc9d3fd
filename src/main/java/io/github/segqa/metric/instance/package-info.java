/**
 * Metrics of objects: lesions, cells, nuclei (spec of the metrics, section 8). What they share is
 * computed once: {@code Partners}, the objects that touch each object; {@code Matching}, pairs one
 * to one by a criterion; distances of a pair; the lesions of BraTS. {@link
 * io.github.segqa.metric.instance.InstanceTable} lists which object met which.
 */
package io.github.segqa.metric.instance;
