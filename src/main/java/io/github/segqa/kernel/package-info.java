/**
 * Algorithms on primitive arrays, masks and fields: label scan, exact distances, components,
 * thinning. Knows nothing of measures. Results do not depend on the number of threads.
 */
package io.github.segqa.kernel;
