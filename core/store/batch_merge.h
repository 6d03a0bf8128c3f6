#pragma once

#include "model/inventory.h"
#include "store/amount_history.h"

namespace penumbra::store {

/// What a batch's resources, relations and events make of an inventory, with the outcome of each record. Amounts
/// and attributes keep the newer one by name, the members that a source states replace what was known. A record counts
/// as stored when it changed something that stays changed, so the same batch again is all duplicates.
///
/// Hosts and workloads that only this batch's source ever described and that it describes no more are told as a note;
/// where the batch is complete, their lifetime ends at its time, and so do events of the source that it has no more;
/// one that had not begun keeps an empty window. A batch of changes ends what it names as gone, of any kind, unless
/// another source described it too. None of these is removed, so history can tell and a later batch can take it back.
///
/// A relation is the word of the source that said it. From a resource that it describes, a whole batch takes back those
/// that it does not say any more; a complete one does so only for the kinds of relations that it says itself for
/// resources of that kind, since another file of the same source may hold the others. A note tells how many. A part
/// adds and replaces, and takes back nothing. A resource that is only mentioned, with no member stated and no amount or
/// attribute, is not described.
struct MergedBatch {
    model::Inventory inventory;
    model::Accounting accounting; ///< without `read`
    base::Problems problems;
    std::vector<model::ResourceId> missing; ///< hosts and workloads of this source that the batch names no more
    /// What a complete batch has no more, one of changes names as gone, and relations that were taken back; no records.
    std::int64_t ended = 0;
};
/// `history` says who stated amounts before; without it no conflict of amounts is told.
MergedBatch mergeBatch(const model::Inventory& before, const model::Batch& batch, const AmountFacts& history = {});

} // namespace penumbra::store
