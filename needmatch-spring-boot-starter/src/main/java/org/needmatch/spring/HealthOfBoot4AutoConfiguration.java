package org.needmatch.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Health of the jobs where Spring Boot's own is of version 4.0 and later. */
@AutoConfiguration(after = NeedmatchAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(SolveJobs.class)
@ConditionalOnExpression("${management.health.needmatch.enabled:${management.health.defaults.enabled:true}}")
public class HealthOfBoot4AutoConfiguration {
  /** For Spring. */
  public HealthOfBoot4AutoConfiguration() {
  }

  @Bean
  @ConditionalOnMissingBean(name = "needmatchHealthIndicator")
  HealthIndicator needmatchHealthIndicator(SolveJobs jobs) {
    return () -> {
      var now = JobsHealth.of(jobs);
      return (now.takesMore() ? Health.up() : Health.outOfService()).withDetails(now.details())
          .build();
    };
  }
}
