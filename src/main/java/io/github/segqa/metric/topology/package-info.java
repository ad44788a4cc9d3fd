/**
 * Whether objects hang together the same way: centreline Dice, Betti numbers, Euler characteristic
 * (spec of the metrics, 7).
 */
package io.github.segqa.metric.topology;
