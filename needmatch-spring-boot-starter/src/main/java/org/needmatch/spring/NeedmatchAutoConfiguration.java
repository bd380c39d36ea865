package org.needmatch.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.needmatch.api.Matcher;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.micrometer.SolveMeters;
import org.needmatch.rules.PlanConstraints;
import org.needmatch.rules.SeatRule;
import org.needmatch.run.SolveObserver;
import org.needmatch.run.SolveOptions;
import org.needmatch.strategy.Strategy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * A matcher with the rules, constraints and observers that the application has
 * as beans, options with a strategy that is one, and what goes with it. Each
 * bean gives way to one of the application's.
 */
@AutoConfiguration(afterName = {
    "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
    "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"})
@EnableConfigurationProperties(NeedmatchProperties.class)
public class NeedmatchAutoConfiguration {
  /** For Spring. */
  public NeedmatchAutoConfiguration() {
  }

  @Bean
  @ConditionalOnMissingBean
  Matcher needmatchMatcher(ObjectProvider<SeatRule> rules,
      ObjectProvider<PlanConstraints> constraints, ObjectProvider<SolveObserver> observers) {
    var matcher = Matcher.create();
    for (var rule : rules.orderedStream().toList()) {
      matcher = matcher.with(rule);
    }
    for (var one : constraints.orderedStream().toList()) {
      matcher = matcher.with(one);
    }
    for (var observer : observers.orderedStream().toList()) {
      matcher = matcher.observedBy(observer);
    }
    return matcher;
  }

  @Bean
  @ConditionalOnMissingBean
  SolveOptions needmatchSolveOptions(NeedmatchProperties properties,
      ObjectProvider<Strategy> strategies) {
    return properties.solveOptions(strategies.orderedStream().toList());
  }

  @Bean
  @ConditionalOnMissingBean
  ReadOptions needmatchReadOptions(NeedmatchProperties properties) {
    return properties.readOptions();
  }

  @Bean
  @ConditionalOnMissingBean
  SolveJobs needmatchSolveJobs(Matcher matcher, SolveOptions options,
      NeedmatchProperties properties) {
    return new SolveJobs(matcher, options, properties.jobs());
  }

  /**
   * Timefold brings Micrometer's classes, but meters only count where they are
   * kept.
   */
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnSingleCandidate(MeterRegistry.class)
  SolveMeters needmatchSolveMeters(MeterRegistry registry) {
    return new SolveMeters(registry);
  }
}
