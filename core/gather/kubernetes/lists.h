#pragma once

#include "gather/kubernetes/access.h"
#include "gather/kubernetes/feed.h"
#include "ingest/kubernetes/cut.h"

#include <vector>

namespace penumbra::gather {

/// Lists what a feed has, page by page, and sets its state and version. The objects of all pages are as of one moment:
/// where the server forgets that moment meanwhile, the list begins anew. A feed that is forbidden or that the server
/// does not have comes to nothing and is no error.
base::Result<std::vector<ingest::CutObject>> listFeed(const HttpClient& client, const ClusterAccess& access,
                                                      ingest::PageCutter& cutter, ClusterFeed& feed,
                                                      const base::Run& run);

} // namespace penumbra::gather
