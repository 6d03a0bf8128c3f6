#include "risk/finding.h"

namespace penumbra::risk {

const char* findingKindName(FindingKind kind) {
    switch (kind) {
    case FindingKind::Exhaustion:
        return "exhaustion";
    case FindingKind::Homeless:
        return "homeless";
    case FindingKind::HostLoss:
        return "host-loss";
    case FindingKind::ServiceLost:
        return "service-lost";
    case FindingKind::ServiceDegraded:
        return "service-degraded";
    case FindingKind::SloBreach:
        return "slo-breach";
    case FindingKind::Conflict:
        return "conflict";
    case FindingKind::HeldDrain:
        return "held-drain";
    }
    return "exhaustion";
}

const char* verdictName(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Go:
        return "go";
    case VerdictKind::GoIf:
        return "go-if";
    case VerdictKind::NoGo:
        return "no-go";
    }
    return "go";
}

} // namespace penumbra::risk
