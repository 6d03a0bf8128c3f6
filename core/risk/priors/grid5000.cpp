#include "base/text.h"
#include "risk/prior.h"

namespace penumbra::risk {

extern constinit const FailurePrior grid5000{
    "grid5000",
    PENUMBRA_TEXT("choices", "Grid nodes (Grid'5000)"),
    "Failure Trace Archive (Kondo, Javadi, Iosup and Epema, CCGrid 2010): nodes of Grid'5000.",
    {1, 32.4},
    {1, 7.4}};

} // namespace penumbra::risk
