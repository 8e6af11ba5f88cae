package dev.modelwright.samples.benchmark.values;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind and Hibernate Validator, each made once and kept, as their manuals ask. */
final class Peer {

    private final JsonMapper mapper = new JsonMapper();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Returns a bean of the values; what is wrong with them is an exception, as on the other side. */
    <T> T read(Map<String, ?> values, Class<T> type) {
        T bean = mapper.convertValue(values, type);
        Set<ConstraintViolation<T>> violations = validator.validate(bean);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(violations.toString());
        }
        return bean;
    }
}
