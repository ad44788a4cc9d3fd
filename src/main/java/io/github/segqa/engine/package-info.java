/**
 * Turns a request into results: {@link io.github.segqa.engine.MeasureService} knows the measures,
 * {@link io.github.segqa.engine.Resolver} turns text into bound measures, {@link
 * io.github.segqa.engine.Evaluator} runs them on a case.
 *
 * <pre>{@code
 * MeasureService measures = context.service(MeasureService.class);
 * Request request = Request.of("dice hausdorff(percentile=95)", "dice_ce");
 * CaseResult result = new Evaluator(measures).evaluate(data, request, Progress.NONE);
 * }</pre>
 */
package io.github.segqa.engine;
