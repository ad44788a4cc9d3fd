/**
 * Statistics over cases: how well predicted volumes follow the reference volumes, and summaries of
 * any metric. They take one number a case and never drop one silently.
 */
package io.github.segqa.metric.dataset;
