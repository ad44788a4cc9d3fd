package io.github.segqa.engine;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.InstanceView;

/**
 * What a measure is run on; each kind of measure takes its part.
 *
 * @param whole the case
 * @param one one class of it, or null
 * @param objects its objects, or null
 */
public record Target(CaseView whole, ClassView one, InstanceView objects) {}
