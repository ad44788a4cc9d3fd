/**
 * How measures respond to faults: a segmentation is made worse by degrees, and each is measured.
 */
package io.github.segqa.response;
