package dev.modelwright.samples.playground.credentials;

import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.ValueFormat;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether servers at link-local addresses may be called, among which clouds have their metadata. */
public enum AddressRule {
    /** Any server: the user names it, and it is the user's own machine that calls it. */
    ANY {
        @Override
        void check(FormInput input) {
            return;
        }
    },
    /** None at a link-local address. A name is looked up, now and not again when it is called. */
    NOT_LINK_LOCAL {
        @Override
        void check(FormInput input) {
            boolean refused = input.form().fields().stream()
                    .filter(field -> field.format() == ValueFormat.URI)
                    .map(CredentialField::variable)
                    .flatMap(variable -> Optional.ofNullable(input.plain().get(variable)).stream())
                    .flatMap(AddressRule::addresses)
                    .anyMatch(AddressRule::isRefused);
            if (refused) {
                throw Problem.of(ProblemCode.ADDRESS_REFUSED);
            }
        }
    };

    private static final String METADATA_6 = "fd00:ec2:0:0:0:0:0:254";

    /**
     * Makes sure that no address of a form is refused.
     *
     * @throws Problem when one is
     */
    abstract void check(FormInput input);

    private static Stream<InetAddress> addresses(JsonValue uri) {
        try {
            String host = URI.create(uri.asString().orElse("").strip()).getHost();
            return host == null ? Stream.empty() : Stream.of(InetAddress.getAllByName(host));
        } catch (IllegalArgumentException | UnknownHostException leadsNowhere) {
            return Stream.empty();
        }
    }

    private static boolean isRefused(InetAddress address) {
        return address.isLinkLocalAddress() || address.getHostAddress().equals(METADATA_6);
    }
}
