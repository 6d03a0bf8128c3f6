#include "base/text.h"
#include "risk/prior.h"

namespace penumbra::risk {

extern constinit const FailurePrior lanl05Weibull{
    "lanl05-weibull",
    PENUMBRA_TEXT("choices", "HPC nodes (LANL 2005, Weibull)"),
    "Failure Trace Archive (Kondo, Javadi, Iosup and Epema, CCGrid 2010): nodes of Los Alamos National Laboratory, "
    "1996 to 2005; failures come in bursts.",
    {0.48, 816.60},
    {1, 5.92}};

} // namespace penumbra::risk
