#include "base/text.h"
#include "risk/prior.h"

namespace penumbra::risk {

extern constinit const FailurePrior microsoft99{
    "microsoft99",
    PENUMBRA_TEXT("choices", "Desktops (Microsoft 1999)"),
    "Failure Trace Archive (Kondo, Javadi, Iosup and Epema, CCGrid 2010): desktops of Microsoft, 1999.",
    {1, 67.0},
    {1, 16.5}};

} // namespace penumbra::risk
