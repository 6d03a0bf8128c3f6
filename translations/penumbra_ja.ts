<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AddHosts</name>
    <message>
        <source>Add 1 host</source>
        <translation>ホスト 1 台を追加</translation>
    </message>
    <message>
        <source>Add {} hosts</source>
        <translation>ホスト {} 台を追加</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{}、{} と同型</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}、{} 内</translation>
    </message>
    <message>
        <source>{}, there after {}</source>
        <translation>{}、{} 後に使用可</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{} core</source>
        <translation>{} コア</translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation>{} コア</translation>
    </message>
    <message>
        <source>{} GPU</source>
        <translation>{} GPU</translation>
    </message>
    <message>
        <source>{} GPUs</source>
        <translation>{} GPU</translation>
    </message>
</context>
<context>
    <name>ApplyTemplate</name>
    <message>
        <source>Apply a change template</source>
        <translation>変更テンプレートを適用</translation>
    </message>
    <message>
        <source>Apply {}: {}</source>
        <translation>{} を適用: {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{:.4g} call a request</source>
        <translation>1 リクエストあたり {:.4g} 回の呼び出し</translation>
    </message>
    <message>
        <source>{:.4g} calls a request</source>
        <translation>1 リクエストあたり {:.4g} 回の呼び出し</translation>
    </message>
    <message>
        <source>{:.3g} % from a cache</source>
        <translation>{:.3g} % はキャッシュから</translation>
    </message>
    <message>
        <source>up to {} attempt</source>
        <translation>最大 {} 回試行</translation>
    </message>
    <message>
        <source>up to {} attempts</source>
        <translation>最大 {} 回試行</translation>
    </message>
    <message>
        <source>timeout {:.4g} s</source>
        <translation>タイムアウト {:.4g} s</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation>逐次</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not between {} and {}.</source>
        <translation>「{}」は {} より大きく {} より小さい値ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not from {} and {}.</source>
        <translation>「{}」は {} 以上 {} 以下の値ではありません。</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>誤差（MASE）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>one replica of {}</source>
        <translation>{} のレプリカ 1 個</translation>
    </message>
    <message>
        <source>{} replicas of {}</source>
        <translation>レプリカ {} 個（{}）</translation>
    </message>
    <message>
        <source>{} belongs to a rack that has few of its group</source>
        <translation>{} が、同じグループの少ないラックに属する</translation>
    </message>
    <message>
        <source>{} belongs to a zone that has few of its group</source>
        <translation>{} が、同じグループの少ないゾーンに属する</translation>
    </message>
    <message>
        <source>{} leaves {}</source>
        <translation>{} が {} から離れる</translation>
    </message>
    <message>
        <source>{} leave {}</source>
        <translation>{} が {} から離れる</translation>
    </message>
    <message>
        <source>the taint {} of {} is tolerated</source>
        <translation>taint {}（{}）が許容される</translation>
    </message>
    <message>
        <source>it may run on {}, too</source>
        <translation>{} でも実行できる</translation>
    </message>
    <message>
        <source>{} has the label {}={}</source>
        <translation>{} にラベル {}={} がある</translation>
    </message>
    <message>
        <source>it is no longer kept off {}</source>
        <translation>{} から除外されなくなる</translation>
    </message>
    <message>
        <source>{} loses the label {}</source>
        <translation>{} からラベル {} がなくなる</translation>
    </message>
    <message>
        <source>{} has the label {}</source>
        <translation>{} にラベル {} がある</translation>
    </message>
    <message>
        <source>one of the group {} runs in {}</source>
        <translation>グループ {} の 1 つが {} で実行される</translation>
    </message>
    <message>
        <source>a replica of {} runs in {}</source>
        <translation>{} のレプリカが {} で実行される</translation>
    </message>
    <message>
        <source>the licence {} covers {} host more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} ホスト増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} hosts more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} ホスト増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} core more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} コア増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} cores more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} コア増やす（{}）</translation>
    </message>
    <message>
        <source>{} exists then</source>
        <translation>{} がその時点で存在する</translation>
    </message>
    <message>
        <source>{} is up again</source>
        <translation>{} が復旧する</translation>
    </message>
    <message>
        <source>{} is not drained</source>
        <translation>{} がドレインされていない</translation>
    </message>
    <message>
        <source>{} is uncordoned</source>
        <translation>{} の配置停止が解除される</translation>
    </message>
    <message>
        <source>{} has {} more</source>
        <translation>{} がさらに {} 多く持つ</translation>
    </message>
    <message>
        <source>{} is freed on {}</source>
        <translation>{} を {} で解放する</translation>
    </message>
    <message>
        <source>{} are freed on {}</source>
        <translation>{} を {} で解放する</translation>
    </message>
    <message>
        <source>the drain of {}</source>
        <translation>{} のドレイン</translation>
    </message>
    <message>
        <source>the cordon of {}</source>
        <translation>{} の配置停止</translation>
    </message>
    <message>
        <source>the failure of {}</source>
        <translation>{} の障害</translation>
    </message>
    <message>
        <source>the smaller capacity of {}</source>
        <translation>{} の容量減少</translation>
    </message>
    <message>
        <source>the removal of {}</source>
        <translation>{} の撤去</translation>
    </message>
    <message>
        <source>{} more replica of {}</source>
        <translation>レプリカ {} 個の追加（{}）</translation>
    </message>
    <message>
        <source>{} more replicas of {}</source>
        <translation>レプリカ {} 個の追加（{}）</translation>
    </message>
    <message>
        <source>{} fewer replica of {}</source>
        <translation>レプリカ {} 個の削減（{}）</translation>
    </message>
    <message>
        <source>{} fewer replicas of {}</source>
        <translation>レプリカ {} 個の削減（{}）</translation>
    </message>
    <message>
        <source>the move of {} to {}</source>
        <translation>{} の {} への移動</translation>
    </message>
    <message>
        <source>{:.3g} times the demand of {}</source>
        <translation>需要の {:.3g} 倍化（{}）</translation>
    </message>
    <message>
        <source>{:.3g} times the {} of {}</source>
        <translation>{1} の需要の {0:.3g} 倍化（{2}）</translation>
    </message>
    <message>
        <source>{} stopped replica of {}</source>
        <translation>レプリカ {} 個の停止（{}）</translation>
    </message>
    <message>
        <source>{} stopped replicas of {}</source>
        <translation>レプリカ {} 個の停止（{}）</translation>
    </message>
    <message>
        <source>the outage of {}</source>
        <translation>{} の停止</translation>
    </message>
    <message>
        <source>{} resized replica of {}</source>
        <translation>レプリカ {} 個のサイズ変更（{}）</translation>
    </message>
    <message>
        <source>{} resized replicas of {}</source>
        <translation>レプリカ {} 個のサイズ変更（{}）</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>ラック {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} または {}</translation>
    </message>
</context>
<context>
    <name>ChangeDemand</name>
    <message>
        <source>Demand of {} times {}</source>
        <translation>{} の需要を {} 倍</translation>
    </message>
    <message>
        <source>Demand of {} in {} times {}</source>
        <translation>{} の需要（{}）を {} 倍</translation>
    </message>
    <message>
        <source>Demand of every workload times {}</source>
        <translation>すべてのワークロードの需要を {} 倍</translation>
    </message>
    <message>
        <source>Demand of every workload in {} times {}</source>
        <translation>すべてのワークロードの需要（{}）を {} 倍</translation>
    </message>
    <message>
        <source>{} and of what it calls</source>
        <translation>{}、呼び出し先も含む</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{}、{} かけて</translation>
    </message>
    <message>
        <source>{} and back over {}</source>
        <translation>{}、{} かけて戻す</translation>
    </message>
    <message>
        <source>{}, as use</source>
        <translation>{}、使用量として</translation>
    </message>
    <message>
        <source>{}, what it stores as before</source>
        <translation>{}、保存量は据え置き</translation>
    </message>
</context>
<context>
    <name>ChangeDependency</name>
    <message>
        <source>{} no longer needs {}</source>
        <translation>{} は {} を必要としなくなる</translation>
    </message>
    <message>
        <source>{} fails with {}</source>
        <translation>{} は {} とともに障害となる</translation>
    </message>
    <message>
        <source>{} is degraded without {}</source>
        <translation>{} は {} がないと縮退する</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>no longer spread</source>
        <translation>分散なし</translation>
    </message>
    <message>
        <source>no longer apart</source>
        <translation>分離なし</translation>
    </message>
    <message>
        <source>no longer gathered</source>
        <translation>集約なし</translation>
    </message>
    <message>
        <source>kept on {}</source>
        <translation>{} に限定</translation>
    </message>
    <message>
        <source>kept off {}</source>
        <translation>{} を除外</translation>
    </message>
    <message>
        <source>alone on {}</source>
        <translation>{} に専有</translation>
    </message>
    <message>
        <source>priority {}</source>
        <translation>優先度 {}</translation>
    </message>
    <message>
        <source>preempting</source>
        <translation>プリエンプトあり</translation>
    </message>
    <message>
        <source>not preempting</source>
        <translation>プリエンプトなし</translation>
    </message>
    <message>
        <source>Rules of {}: {}</source>
        <translation>{} のルール: {}</translation>
    </message>
    <message>
        <source>spread over hosts</source>
        <translation>ホストごとに分散</translation>
    </message>
    <message>
        <source>spread over racks</source>
        <translation>ラックごとに分散</translation>
    </message>
    <message>
        <source>spread over zones</source>
        <translation>ゾーンごとに分散</translation>
    </message>
    <message>
        <source>one in a host at most</source>
        <translation>ホストごとに最大 1 個</translation>
    </message>
    <message>
        <source>one in a rack at most</source>
        <translation>ラックごとに最大 1 個</translation>
    </message>
    <message>
        <source>one in a zone at most</source>
        <translation>ゾーンごとに最大 1 個</translation>
    </message>
    <message>
        <source>gathered in one host</source>
        <translation>1 つのホストに集約</translation>
    </message>
    <message>
        <source>gathered in one rack</source>
        <translation>1 つのラックに集約</translation>
    </message>
    <message>
        <source>gathered in one zone</source>
        <translation>1 つのゾーンに集約</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>coming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比較済み</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ベースラインなし</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>the resource itself</source>
        <translation>リソース自体</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: no value</source>
        <translation>%1: 値なし</translation>
    </message>
    <message>
        <source>%1: %2 at %3, the last value</source>
        <translation>%1: %3 に %2（最後の値）</translation>
    </message>
    <message>
        <source>%1 above %2 from %3</source>
        <translation>%3 以降、%1 が %2 を上回る</translation>
    </message>
    <message>
        <source>Nothing that is drawn lies above %1</source>
        <translation>描画されているものに %1 を上回るものはありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClearWords</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>CordonHost</name>
    <message>
        <source>Cordon host {}</source>
        <translation>ホスト {} の配置停止</translation>
    </message>
</context>
<context>
    <name>CordonHosts</name>
    <message>
        <source>Cordon {}</source>
        <translation>{} の配置停止</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>day has</source>
        <translation>日分</translation>
    </message>
    <message>
        <source>days have</source>
        <translation>日分</translation>
    </message>
    <message>
        <source>value</source>
        <translation>個の値</translation>
    </message>
    <message>
        <source>values</source>
        <translation>個の値</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>scheduled event lies</source>
        <translation>件の予定イベント</translation>
    </message>
    <message>
        <source>scheduled events lie</source>
        <translation>件の予定イベント</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>calm sample</source>
        <translation>個の安定したサンプル</translation>
    </message>
    <message>
        <source>calm samples</source>
        <translation>個の安定したサンプル</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>pair of resources</source>
        <translation>組のリソース</translation>
    </message>
    <message>
        <source>pairs of resources</source>
        <translation>組のリソース</translation>
    </message>
    <message>
        <source>move</source>
        <translation>回の移動</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>回の移動</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>件のオファー</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>件のオファー</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>breach that stays</source>
        <translation>件の残る違反</translation>
    </message>
    <message>
        <source>breaches that stay</source>
        <translation>件の残る違反</translation>
    </message>
    <message>
        <source>finding that stays</source>
        <translation>件の残る検出事項</translation>
    </message>
    <message>
        <source>findings that stay</source>
        <translation>件の残る検出事項</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>個のレプリカ</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>個のレプリカ</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>回のウェーブ</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>回のウェーブ</translation>
    </message>
    <message>
        <source>finding stands</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>findings stand</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>resource within it</source>
        <translation>個の内部リソース</translation>
    </message>
    <message>
        <source>resources within it</source>
        <translation>個の内部リソース</translation>
    </message>
    <message>
        <source>series</source>
        <translation>本の時系列</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>configuration item</source>
        <translation>個の構成アイテム</translation>
    </message>
    <message>
        <source>configuration items</source>
        <translation>個の構成アイテム</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>件のアドバイザリ</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>件のアドバイザリ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>個の時刻</translation>
    </message>
    <message>
        <source>times</source>
        <translation>個の時刻</translation>
    </message>
</context>
<context>
    <name>DegradeHosts</name>
    <message>
        <source>Degrade {} to {}</source>
        <translation>{} を縮退: {}</translation>
    </message>
    <message>
        <source>{:g} % of {}</source>
        <translation>{:g} %（{}）</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>The series {} began after {}, so the workload takes what it requests. Its samples count when their step has ended, at {}.</source>
        <translation>時系列 {} は {} より後に始まったため、ワークロードは要求量を使用するものとします。サンプルはステップの終わった時点（{}）から計算に入ります。</translation>
    </message>
    <message>
        <source>The series {} began after {}, so nothing is known of what it takes. Its samples count when their step has ended, at {}.</source>
        <translation>時系列 {} は {} より後に始まったため、使用量は何もわかっていません。サンプルはステップの終わった時点（{}）から計算に入ります。</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so the workload takes what it requests.</source>
        <translation>時系列 {} には {} から {} までのサンプルがないため、ワークロードは要求量を使用するものとします。</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so nothing is known of what it takes.</source>
        <translation>時系列 {} には {} から {} までのサンプルがないため、使用量は何もわかっていません。</translation>
    </message>
    <message>
        <source>The series {} is in {}, while the dimension {} is in {}, so it fills no host. Import it in {}.</source>
        <translation>時系列 {} の単位は {} ですが、次元 {} の単位は {} のため、どのホストも占有しません。{} でインポートしてください。</translation>
    </message>
    <message>
        <source>The forecast of {}: {}</source>
        <translation>{} の予測: {}</translation>
    </message>
    <message>
        <source>The same goes for {} more of {} series.</source>
        <translation>ほかに {} 本（全 {} 本の時系列中）にも同じことが当てはまります。</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Deploy {} of {}</source>
        <translation>レプリカ {} 個をデプロイ: {}</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{}、各 {}</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{}、{} と同じ</translation>
    </message>
</context>
<context>
    <name>DeployManifest</name>
    <message>
        <source>Deploy from a manifest</source>
        <translation>マニフェストからデプロイ</translation>
    </message>
    <message>
        <source>Deploy from a manifest: {}</source>
        <translation>マニフェストからデプロイ: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>gpu</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>ポッド</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>DrainHost</name>
    <message>
        <source>Drain host {}</source>
        <translation>ホスト {} をドレイン</translation>
    </message>
</context>
<context>
    <name>DrainHosts</name>
    <message>
        <source>Drain {}</source>
        <translation>{} をドレイン</translation>
    </message>
</context>
<context>
    <name>Driver</name>
    <message>
        <source>A forecast of the load needs lines of one length, one for each probability. Give at least its median.</source>
        <translation>負荷の予測には、確率ごとに 1 本ずつ、同じ長さの線が必要です。少なくとも中央値を指定してください。</translation>
    </message>
    <message>
        <source>{} of load and response are beyond 1e100 and were left out. Check where they come from.</source>
        <translation>負荷と応答のうち {} が 1e100 を超えるため除外しました。値の出どころを確認してください。</translation>
    </message>
    <message>
        <source>Load and response are known together at {} moments only; nothing can be measured from fewer than {}, so the answer is what was seen.</source>
        <translation>負荷と応答がともに得られているのは {} 時点だけです。{} 時点未満では何も測定できないため、回答は観測された値です。</translation>
    </message>
    <message>
        <source>The load was always the same, so nothing tells what another one would do.</source>
        <translation>負荷が常に同じだったため、負荷が変わったときにどうなるかはわかりません。</translation>
    </message>
    <message>
        <source>The load explains nothing: in time held out, knowing it makes the error {:.0f} % smaller. The response is taken as independent of it.</source>
        <translation>負荷では何も説明できません。検証用に残した期間で、負荷を知ることによる誤差の減少は {:.0f} % です。応答は負荷と無関係とみなします。</translation>
    </message>
    <message>
        <source>The response trails the load by {}.</source>
        <translation>応答は負荷より {} 遅れています。</translation>
    </message>
    <message>
        <source>Load and response are never known at the same moment. Give both series over the same time.</source>
        <translation>負荷と応答が同時に得られている時点がありません。同じ期間の両方の時系列を指定してください。</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>{} and its load were never measured at the same moment of the history that was looked at.</source>
        <translation>{} とその負荷は、対象とした履歴の同じ時点では一度も測定されていません。</translation>
    </message>
    <message>
        <source>1 series has no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>1 本の時系列に負荷の時系列がありません。リソース、そのサービス、隣接するもののいずれにも、1/s 単位のリクエスト数やキューの長さなどがありません。最初のものは {} です。</translation>
    </message>
    <message>
        <source>{} series have no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>{} 本の時系列に負荷の時系列がありません。リソース、そのサービス、隣接するもののいずれにも、1/s 単位のリクエスト数やキューの長さなどがありません。最初のものは {} です。</translation>
    </message>
    <message>
        <source>There is no {} in this revision.</source>
        <translation>このリビジョンに {} はありません。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 時間</translation>
    </message>
    <message>
        <source>{} day</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look further ahead: --horizon {}d.</source>
        <translation>開始 {} が対象期間の終わり {} より前ではないため、その期間では何も変わりません。さらに先まで対象にしてください: --horizon {}d</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, e.g. from=+1d, or look from an earlier moment on: --now.</source>
        <translation>終了 {} が対象期間の最初の時点 {} より前のため、それ以降は何も変わりません。from=+1d のように後の時刻を指定するか、--now で前の時点から見てください。</translation>
    </message>
    <message>
        <source>Say what each host offers: cpu and memory, or a host that it is like.</source>
        <translation>各ホストが提供するものを指定してください。cpu と memory、または同型とするホストです。</translation>
    </message>
    <message>
        <source>The lead time counts from the edit&apos;s begin. Say from when.</source>
        <translation>リードタイムは編集の開始から数えます。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>The window ends before the hosts are there.</source>
        <translation>ホストが使用可能になる前に期間が終わります。</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>アクション「{}」はありません。{}</translation>
    </message>
    <message>
        <source>A template cannot apply another one.</source>
        <translation>テンプレートから別のテンプレートを適用することはできません。</translation>
    </message>
    <message>
        <source>Its hours count from the begin of the edit. Say from when.</source>
        <translation>時間は編集の開始から数えます。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>It begins after the end of the edit&apos;s window.</source>
        <translation>編集の期間が終わった後に始まります。</translation>
    </message>
    <message>
        <source>Change {} of the template &apos;{}&apos;, {}: {}</source>
        <translation>テンプレート「{1}」の変更 {0}（{2}）: {3}</translation>
    </message>
    <message>
        <source>The ramp must not be negative.</source>
        <translation>ランプを負の値にはできません。</translation>
    </message>
    <message>
        <source>A ramp begins with the edit&apos;s window. Say from when the demand changes.</source>
        <translation>ランプは編集の期間とともに始まります。需要がいつから変わるかを指定してください。</translation>
    </message>
    <message>
        <source>A ramp back ends with the edit&apos;s window. Say until when the demand changes.</source>
        <translation>戻りのランプは編集の期間とともに終わります。需要がいつまで変わるかを指定してください。</translation>
    </message>
    <message>
        <source>The ramps take {} together and the window is {} long. Make it longer or them shorter.</source>
        <translation>ランプは合計 {} かかりますが、期間の長さは {} です。期間を長くするか、ランプを短くしてください。</translation>
    </message>
    <message>
        <source>Only the requests of a service flow on to what it calls. Name the service.</source>
        <translation>呼び出し先へ伝わるのはサービスのリクエストだけです。サービスを指定してください。</translation>
    </message>
    <message>
        <source>More {} does not come from more requests, so nothing flows on to what the service calls. Leave out callees=follow.</source>
        <translation>{} の増加はリクエストの増加によるものではないため、サービスの呼び出し先には何も伝わりません。callees=follow を外してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; cannot depend on itself.</source>
        <translation>サービス「{}」は自分自身に依存できません。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; does not depend on &apos;{}&apos; in that window.</source>
        <translation>その期間、サービス「{}」は「{}」に依存していません。</translation>
    </message>
    <message>
        <source>Say which rule changes: spread, apart, gather, keep-on, keep-off, fence, priority or preempt.</source>
        <translation>変更するルールを指定してください: spread、apart、gather、keep-on、keep-off、fence、priority、preempt。</translation>
    </message>
    <message>
        <source>A fence keeps its workloads on its hosts already. Give either keep-on or fence.</source>
        <translation>fence を指定すると、ワークロードはすでにそのホストに限定されます。keep-on か fence の一方を指定してください。</translation>
    </message>
    <message>
        <source>keep-off takes names of hosts or one label, e.g. h1,h2 or &apos;disk in (slow, tape)&apos;.</source>
        <translation>keep-off にはホスト名または 1 つのラベルを指定します。例: h1,h2 または &apos;disk in (slow, tape)&apos;</translation>
    </message>
    <message>
        <source>Say what share is left of at least one of cpu, memory, disk, network and gpu, below 1.</source>
        <translation>cpu、memory、disk、network、gpu の少なくとも 1 つについて、残る割合を 1 未満で指定してください。</translation>
    </message>
    <message>
        <source>Say what each replica takes: cpu, memory or gpu, or a workload that it is like.</source>
        <translation>各レプリカの使用量を指定してください。cpu、memory、gpu のいずれか、または同じとするワークロードです。</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is not there in that window.</source>
        <translation>その期間、ワークロード「{}」は存在しません。</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot be placed again.</source>
        <translation>ワークロード「{}」はホストに固定されており、配置し直せません。</translation>
    </message>
    <message>
        <source>No workload keeps its data on the datastore &apos;{}&apos; in that window.</source>
        <translation>その期間、データストア「{}」にデータを置くワークロードはありません。</translation>
    </message>
    <message>
        <source>The licence &apos;{0}&apos; is counted by the {1} in another edit. Give per={1} here too, or another name.</source>
        <translation>ライセンス「{0}」は別の編集で {1} 単位で数えられています。ここでも per={1} を指定するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>The licence &apos;{}&apos; covers {} at that time by another edit. Give most={} here too, or another time.</source>
        <translation>ライセンス「{}」の対象は、別の編集によりその時点で {} です。ここでも most={} を指定するか、別の時刻にしてください。</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>レプリカ「{}」はホストに固定されており、移動できません。</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move to {}{}.</source>
        <translation>「{0}」のレプリカに、移動の必要なものはありません（移動先: {1}{2}）。</translation>
    </message>
    <message>
        <source>A migration begins with the edit&apos;s window. Say from when.</source>
        <translation>移行は編集の期間とともに始まります。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>ワークロード「{}」はホストに固定されており、移動できません。</translation>
    </message>
    <message>
        <source>Nothing is known against the software of {} that is still open then, so a patch mends nothing. A vulnerability comes in as the attribute security.cvss of a host.</source>
        <translation>{} のソフトウェアについて、その時点で未対応の問題は知られていないため、パッチを適用しても何も解消されません。脆弱性はホストの属性 security.cvss として取り込まれます。</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is gone already by then.</source>
        <translation>ホスト「{}」はその時点ですでにありません。</translation>
    </message>
    <message>
        <source>The waves begin with the edit&apos;s window. Say from when.</source>
        <translation>ウェーブは編集の期間とともに始まります。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>Say how much is held: cpu, memory or gpu.</source>
        <translation>予約する量を指定してください: cpu、memory、gpu のいずれか。</translation>
    </message>
    <message>
        <source>Give at least one of cpu, memory and gpu.</source>
        <translation>cpu、memory、gpu の少なくとも 1 つを指定してください。</translation>
    </message>
    <message>
        <source>With surge 0 and unavailable 0 no replica can change. Allow one of them.</source>
        <translation>surge が 0 で unavailable も 0 の場合、どのレプリカも変更できません。どちらかを許可してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica then. Deploy one.</source>
        <translation>サービス「{}」にはその時点でレプリカがありません。デプロイしてください。</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host, so no new one can stand beside it.</source>
        <translation>レプリカ「{}」はホストに固定されているため、新しいレプリカを並べて置けません。</translation>
    </message>
    <message>
        <source>A rollout begins with the edit&apos;s window. Say from when.</source>
        <translation>ロールアウトは編集の期間とともに始まります。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window that could be copied. Deploy one.</source>
        <translation>サービス「{}」には、その期間にコピーできるレプリカがありません。デプロイしてください。</translation>
    </message>
    <message>
        <source>Say what the service promises: latency=300ms, availability=99.9%, or both.</source>
        <translation>サービスの SLO を指定してください: latency=300ms、availability=99.9%、またはその両方。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from {}, so it is called off there: the next import or gathering from it says so here.</source>
        <translation>「{}」は {} から取り込まれたものなので、中止はそちらで行います。次にそこからインポートまたは収集したときに、ここにも反映されます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is called off already.</source>
        <translation>「{}」はすでに中止されています。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, so nothing of it is still to come: the inventory is what there is. Import what is there now where it does not show that.</source>
        <translation>「{}」は {} までに完了する予定だったため、これから行われるものは残っていません。インベントリが現状です。それが反映されていない場合は、現状をインポートしてください。</translation>
    </message>
    <message>
        <source>There is no planned change &apos;{}&apos;.{}</source>
        <translation>予定変更「{}」はありません。{}</translation>
    </message>
    <message>
        <source>{} planned changes are called &apos;{}&apos;. Say which by its id: {}.</source>
        <translation>{} 件の予定変更が「{}」という名前です。id で指定してください: {}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no step of a canary. Write a share and how long it is held, e.g. 5%:1h.</source>
        <translation>「{}」はカナリアのステップではありません。割合と維持する時間を指定してください。例: 5%:1h</translation>
    </message>
    <message>
        <source>The step &apos;{}&apos; must be held between 0s and ten years.</source>
        <translation>ステップ「{}」の維持時間は 0s から 10 年の間にしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number of replicas nor a share such as 25%.</source>
        <translation>「{}」はレプリカの数でも、25% のような割合でもありません。</translation>
    </message>
    <message>
        <source>The shares of a canary must grow from step to step.</source>
        <translation>カナリアの割合は、ステップごとに増える必要があります。</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;. It is kept and has no effect.</source>
        <translation>このバージョンはアクション「{}」に対応していません。保持されますが、効果はありません。</translation>
    </message>
    <message>
        <source>Its window ends before it begins.</source>
        <translation>期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>{} from {} to {} UTC</source>
        <translation>{}、{} から {} UTC まで</translation>
    </message>
    <message>
        <source>{} from {} UTC</source>
        <translation>{}、{} UTC から</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{}、{} UTC まで</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, but the live inventory does not show: {}. It is not counted on. Import what is there now, or the plan again with the time at which it will be done.</source>
        <translation>「{}」は {} までに完了する予定でしたが、ライブインベントリには次のものがありません: {}。これは計算に入れません。現状をインポートするか、完了予定日時を直してプランを再度インポートしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write key=value, key!=value, key in (a, b), key notin (a, b), key or !key, with commas between.</source>
        <translation>「{}」はセレクターではありません。key=value、key!=value、key in (a, b)、key notin (a, b)、key、!key を、カンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>No host meets &apos;{}&apos;.</source>
        <translation>「{}」に合うホストはありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not go with the rest. Give names of hosts or labels, e.g. h1,h2 or disk=fast.</source>
        <translation>「{}」はほかの指定と両立しません。ホスト名またはラベルを指定してください。例: h1,h2 または disk=fast</translation>
    </message>
    <message>
        <source>Both a service and a workload are named. Name one of them.</source>
        <translation>サービスとワークロードの両方が指定されています。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window.</source>
        <translation>サービス「{}」には、その期間にレプリカがありません。</translation>
    </message>
    <message>
        <source>Name a service or a workload.</source>
        <translation>サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>There is no dimension &apos;{}&apos;.{}</source>
        <translation>次元「{}」はありません。{}</translation>
    </message>
    <message>
        <source>No dimension is named. Write e.g. dimensions=cpu,network.</source>
        <translation>次元が指定されていません。例: dimensions=cpu,network</translation>
    </message>
    <message>
        <source>Say which hosts: a host, a rack, a zone or a label.</source>
        <translation>対象のホストを、ホスト、ラック、ゾーン、ラベルのいずれかで指定してください。</translation>
    </message>
    <message>
        <source>None of the {} hosts is meant by {} in that window.</source>
        <translation>その期間、{0} 台のホストのうち {1} に該当するものはありません。</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;. {}</source>
        <translation>{}「{}」はありません。{}</translation>
    </message>
    <message>
        <source>The {}s are {}{}.</source>
        <translation>{} は次のとおりです: {}{}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a time between 0s and a hundred years, not {}.</source>
        <translation>「{}」は 0s から 100 年の間の時間にしてください（指定値: {}）。</translation>
    </message>
</context>
<context>
    <name>Evict</name>
    <message>
        <source>Evict {}</source>
        <translation>{} を退避</translation>
    </message>
</context>
<context>
    <name>FailDatastore</name>
    <message>
        <source>Fail datastore {}</source>
        <translation>データストア {} の障害</translation>
    </message>
</context>
<context>
    <name>FailHost</name>
    <message>
        <source>Fail host {}</source>
        <translation>ホスト {} の障害</translation>
    </message>
</context>
<context>
    <name>FailHosts</name>
    <message>
        <source>Fail {}</source>
        <translation>{} の障害</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>has a replica without a host</source>
        <translation>配置先のないレプリカがある</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>runs out of {} in {} of the paths</source>
        <translation>経路の {1} で {0} が枯渇</translation>
    </message>
    <message>
        <source>{} cannot place every replica</source>
        <translation>{} のレプリカをすべては配置できません</translation>
    </message>
    <message>
        <source>{} cannot go on</source>
        <translation>{} を継続できません</translation>
    </message>
    <message>
        <source>{} runs out</source>
        <translation>{} が枯渇します</translation>
    </message>
    <message>
        <source>{} run out</source>
        <translation>{} が枯渇します</translation>
    </message>
    <message>
        <source>{} {}, because {} changes meet</source>
        <translation>{2} 件の変更が重なるため、{0}（{1}）</translation>
    </message>
    <message>
        <source>{}: {}. Without either of them it would not happen.</source>
        <translation>{}: {}。どちらか一方がなければ起こりません。</translation>
    </message>
    <message>
        <source>{}: {}. Without any one of them it would not happen.</source>
        <translation>{}: {}。どれか 1 つでもなければ起こりません。</translation>
    </message>
    <message>
        <source>Collisions of planned changes were searched for only until {}: so many changes meet there that {} placements did not tell them apart. Collisions from then on may be missing; plan fewer changes for the same hours or shorten the horizon to see them.</source>
        <translation>予定変更の競合は {} までしか探していません。重なる変更が多く、{} 通りの配置では区別できませんでした。それ以降の競合は漏れている可能性があります。確認するには、同じ時間帯の予定変更を減らすか、予測期間を短くしてください。</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} may run out of {} by {}</source>
        <translation>{0} では、{2} までに {1} が枯渇する可能性があります</translation>
    </message>
    <message>
        <source>{}: the probability is {}. If it does, expect it around {}.</source>
        <translation>{}。確率は {} です。枯渇する場合は {} 頃の見込みです。</translation>
    </message>
    <message>
        <source>{} is likely to run out of {} by {}</source>
        <translation>{0} では、{2} までに {1} が枯渇する見込みです</translation>
    </message>
    <message>
        <source>{}: the probability is {}, the median date {}.</source>
        <translation>{}。確率は {}、日付の中央値は {} です。</translation>
    </message>
    <message>
        <source>{} runs out of {} at {}</source>
        <translation>{0} では、{2} に {1} が枯渇します</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{} runs out of {} around {}</source>
        <translation>{0} では、{2} 頃に {1} が枯渇します</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}.</source>
        <translation>{}。10 回中 9 回は {} から {} の間です。</translation>
    </message>
    <message>
        <source>{}; this is a guess, for the history is too short to forecast from.</source>
        <translation>{}。ただし、予測するには履歴が短すぎるため、これは推測です。</translation>
    </message>
    <message>
        <source>{}; dates later than {} are a guess, for the history supports no more.</source>
        <translation>{}。ただし、{} より後の日付は、履歴の裏付けがないため推測です。</translation>
    </message>
    <message>
        <source>{} of {} simulated paths lie above the capacity of {} at some step, each step being a mean over {}</source>
        <translation>シミュレーション経路 {1} 本中 {0} 本が、いずれかのステップで {2} の容量を超えます（各ステップは {3} の平均）</translation>
    </message>
    <message>
        <source>is drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>has to stay there</source>
        <translation>そこに残る必要がある</translation>
    </message>
    <message>
        <source>runs {} of the {} replicas that its budget {} asks for</source>
        <translation>バジェット {2} が求める {1} 個のレプリカのうち {0} 個が稼働</translation>
    </message>
    <message>
        <source>The drain of {} cannot end {}</source>
        <translation>{} のドレインは完了できません（{}）</translation>
    </message>
    <message>
        <source>{}: {} of {} has to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{0}。中断バジェット {3} が、稼働中の {5} 個のうち {4} 個を必要とするため、{2} の {1} は残る必要があります。</translation>
    </message>
    <message>
        <source>{}: {} of {} have to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{0}。中断バジェット {3} が、稼働中の {5} 個のうち {4} 個を必要とするため、{2} の {1} は残る必要があります。</translation>
    </message>
    <message>
        <source>{} has no host {}, since it made room for {} of priority {}</source>
        <translation>{0} の配置先がありません（{1}）。優先度 {3} の {2} に場所を空けたためです</translation>
    </message>
    <message>
        <source>{} has no host {}</source>
        <translation>{} の配置先がありません（{}）</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}。</translation>
    </message>
    <message>
        <source>no host takes it: {}</source>
        <translation>受け入れるホストがない: {}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>has no other host: {}</source>
        <translation>ほかの配置先がない: {}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>時期を問わず</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} の配置先がなくなります</translation>
    </message>
    <message>
        <source>{} have no host</source>
        <translation>{} の配置先がなくなります</translation>
    </message>
    <message>
        <source>{} is lost</source>
        <translation>{} が停止します</translation>
    </message>
    <message>
        <source>{} are lost</source>
        <translation>{} が停止します</translation>
    </message>
    <message>
        <source>If {} fails {}, {}</source>
        <translation>{} に障害が発生すると（{}）、{}</translation>
    </message>
    <message>
        <source>{} services further on: {}</source>
        <translation>{} サービス先: {}</translation>
    </message>
    <message>
        <source>{} is lost {}</source>
        <translation>{} が停止します（{}）</translation>
    </message>
    <message>
        <source>{} is degraded {}</source>
        <translation>{} が縮退します（{}）</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; it starts at {}</source>
        <translation>{}。発端は {} です</translation>
    </message>
    <message>
        <source>{}. Also hit: {}</source>
        <translation>{}。ほかに影響を受けるもの: {}</translation>
    </message>
    <message>
        <source>{}, and {} service behind them</source>
        <translation>{}、およびその先の {} サービス</translation>
    </message>
    <message>
        <source>{}, and {} services behind them</source>
        <translation>{}、およびその先の {} サービス</translation>
    </message>
    <message>
        <source>{:.6g} %</source>
        <translation>{:.6g} %</translation>
    </message>
    <message>
        <source>asked for {:.0f} % more than it can do</source>
        <translation>処理能力を {:.0f} % 上回る要求</translation>
    </message>
    <message>
        <source>{:.0f} % busy</source>
        <translation>稼働率 {:.0f} %</translation>
    </message>
    <message>
        <source>{} of its requests answered</source>
        <translation>リクエストの応答率 {}</translation>
    </message>
    <message>
        <source>{} of its requests within {}</source>
        <translation>リクエストの {} が {} 以内</translation>
    </message>
    <message>
        <source>{:.4g} requests/s</source>
        <translation>{:.4g} リクエスト/s</translation>
    </message>
    <message>
        <source>{} of {} replicas run</source>
        <translation>{1} 個中 {0} 個のレプリカが稼働</translation>
    </message>
    <message>
        <source>{} on average</source>
        <translation>平均 {}</translation>
    </message>
    <message>
        <source>{} of it in its own queue</source>
        <translation>うち自身のキューで {}</translation>
    </message>
    <message>
        <source>{} fail</source>
        <translation>{} が失敗</translation>
    </message>
    <message>
        <source>{} may break its promise of {} by {}</source>
        <translation>{0} は {2} までに SLO（{1}）に違反する可能性があります</translation>
    </message>
    <message>
        <source>{}: the probability is {}</source>
        <translation>{}。確率は {} です</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} at {}</source>
        <translation>{0} は {2} に SLO（{1}）に違反します</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} around {}</source>
        <translation>{0} は {2} 頃に SLO（{1}）に違反します</translation>
    </message>
    <message>
        <source>{}: the probability until {} is {}</source>
        <translation>{}。{} までの確率は {} です</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}</source>
        <translation>{}（10 回中 9 回は {} から {} の間）</translation>
    </message>
    <message>
        <source>{}; it breaks at {} ({}).</source>
        <translation>{}。違反の箇所は {} です（{}）。</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>サービス自体</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} takes: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>{0} のレイテンシーには {1} でかかる時間が含まれていません。そこでのリクエストの処理時間が不明なためです。属性 service-time を指定するか、リクエストと CPU を測定してください。</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} take: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>{0} のレイテンシーには {1} でかかる時間が含まれていません。そこでのリクエストの処理時間が不明なためです。属性 service-time を指定するか、リクエストと CPU を測定してください。</translation>
    </message>
    <message>
        <source>Behind {} one relation is taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>{} の先では、1 つの関係をリクエストごとに 1 回の呼び出しとみなしています。呼び出し回数が指定されておらず、両端のリクエストも測定されていないためです。</translation>
    </message>
    <message>
        <source>Behind {} {} relations are taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>{} の先では、{} つの関係をリクエストごとに 1 回の呼び出しとみなしています。呼び出し回数が指定されておらず、両端のリクエストも測定されていないためです。</translation>
    </message>
    <message>
        <source>{} calls {}</source>
        <translation>{} → {}</translation>
    </message>
    <message>
        <source>Behind {} services call one another in a circle: {}. Their requests are followed until they change no more.</source>
        <translation>{} の先では、サービスが循環して呼び出し合っています: {}。リクエストは、変化しなくなるまで追跡されます。</translation>
    </message>
    <message>
        <source>The promise of {} was looked at on {} of {} paths, for its services are many.</source>
        <translation>{0} の SLO は、サービスが多いため、{2} 本の経路のうち {1} 本で確認しました。</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>from %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>▲ Runs out</source>
        <translation>▲ 枯渇</translation>
    </message>
    <message>
        <source>▲ Homeless</source>
        <translation>▲ 配置先なし</translation>
    </message>
    <message>
        <source>◆ Cannot be lost</source>
        <translation>◆ 喪失不可</translation>
    </message>
    <message>
        <source>▲ Service lost</source>
        <translation>▲ サービス停止</translation>
    </message>
    <message>
        <source>◆ Degraded</source>
        <translation>◆ 縮退</translation>
    </message>
    <message>
        <source>▲ Breaks its promise</source>
        <translation>▲ SLO 違反</translation>
    </message>
    <message>
        <source>▲ Collision</source>
        <translation>▲ 競合</translation>
    </message>
    <message>
        <source>◆ Drain held</source>
        <translation>◆ ドレイン停滞</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>障害時</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>実施可</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>条件付き可</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>実施不可</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>sooner, was %1</source>
        <translation>早まる（以前は %1）</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>以前から</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>All {} samples have the same value.</source>
        <translation>{} 個のサンプルはすべて同じ値です。</translation>
    </message>
    <message>
        <source>The history supports 1 step; the bands of the later ones are extrapolated.</source>
        <translation>履歴で裏付けられるのは 1 ステップまでで、それより後の区間は外挿です。</translation>
    </message>
    <message>
        <source>The history supports {} steps; the bands of the later ones are extrapolated.</source>
        <translation>履歴で裏付けられるのは {} ステップまでで、それより後の区間は外挿です。</translation>
    </message>
    <message>
        <source>With 1 sample nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>サンプルが 1 個では何も測定できません。区間は、観測された変化からの推測です。</translation>
    </message>
    <message>
        <source>With {} samples nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>サンプルが {} 個では何も測定できません。区間は、観測された変化からの推測です。</translation>
    </message>
    <message>
        <source>The load keeps its local hours across clock changes, so that days and weeks were counted by the clock.</source>
        <translation>時刻の切り替え（夏時間など）の前後でも負荷は現地時刻に従うため、日と週は現地の時計で数えました。</translation>
    </message>
    <message>
        <source>No clock change in the history shows whether the load keeps its local hours; it was taken to.</source>
        <translation>負荷が現地時刻に従うかどうかを示す時刻の切り替えが履歴にないため、従うとみなしました。</translation>
    </message>
    <message>
        <source>A horizon of {} cannot be forecast; give 1 to {}.</source>
        <translation>予測期間を {} にすることはできません。1～{} を指定してください。</translation>
    </message>
    <message>
        <source>A series with a step of {} has no daily figures; the step must be a day or less.</source>
        <translation>ステップが {} の時系列には日次の値がありません。ステップは 1 日以下でなければなりません。</translation>
    </message>
    <message>
        <source>{} less than {:.0f} % of the samples and counted as missing.</source>
        <translation>{} は、サンプルが {:.0f} % 未満のため、欠測として扱いました。</translation>
    </message>
    <message>
        <source>No day has {:.0f} % of its samples; what there is was taken for whole days.</source>
        <translation>サンプルが {:.0f} % に達する日がないため、あるものを 1 日分として扱いました。</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of the later ones are extrapolated.</source>
        <translation>履歴で裏付けられるのは {} までで、それより後の区間は外挿です。</translation>
    </message>
    <message>
        <source>There is not one sample in the series, so nothing can be said of it.</source>
        <translation>時系列にサンプルが 1 つもないため、何も判断できません。</translation>
    </message>
    <message>
        <source>by {:+.3g}</source>
        <translation>{:+.3g}</translation>
    </message>
    <message>
        <source>by {:+.0f} %</source>
        <translation>{:+.0f} %</translation>
    </message>
    <message>
        <source>{} within the horizon; what {} of the kinds did in the past is part of the forecast.</source>
        <translation>予測期間内に {} があります。{} 種類の過去の影響が予測に含まれています。</translation>
    </message>
    <message>
        <source>The deployment {} before the end changed the level {}; what lies before was brought to the new level.</source>
        <translation>終端の {} 前のデプロイにより、レベルが {} 変化しました。それ以前の値は新しいレベルに合わせました。</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {:+.3g} a step; the forecast lets that go on.</source>
        <translation>{} にわたり、1 ステップあたり {:+.3g} の一定の変化が続いています。予測ではこの変化が続くものとします。</translation>
    </message>
    <message>
        <source>The level changed for good {} before the end ({}); what lies before was brought to the new level.</source>
        <translation>終端の {} 前に、レベルが恒久的に変化しました（{}）。それ以前の値は新しいレベルに合わせました。</translation>
    </message>
    <message>
        <source>The history holds fewer than two cycles of {} steps, so that cycle was left out.</source>
        <translation>履歴が {} ステップの周期 2 回分に満たないため、この周期は除外しました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot forecast this series: its history is too short for it, has no cycle, or no network was trained on the fleet. The backtest chose instead.</source>
        <translation>「{}」ではこの時系列を予測できません。履歴が短すぎるか、周期がないか、フリートで学習したネットワークがありません。代わりにバックテストで選択しました。</translation>
    </message>
    <message>
        <source>Only the newest {} samples were looked at.</source>
        <translation>最新の {} 個のサンプルだけを対象にしました。</translation>
    </message>
    <message>
        <source>Infinite values were treated as missing.</source>
        <translation>無限大の値は欠測として扱いました。</translation>
    </message>
    <message>
        <source>Only {} of {} samples is there; the rest is missing.</source>
        <translation>サンプルは {1} 個のうち {0} 個しかなく、残りは欠測です。</translation>
    </message>
    <message>
        <source>Only {} of {} samples are there; the rest is missing.</source>
        <translation>サンプルは {1} 個のうち {0} 個しかなく、残りは欠測です。</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>{} {:.3g} times ({:.3g} to {:.3g})</source>
        <translation>{} {:.3g} 倍（{:.3g}～{:.3g}）</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together; in brackets 95 % of resampled fits, which the bands do not hold.</source>
        <translation>リクエスト {:.3g} 倍（{}）は、履歴にある対応関係から {} に相当します。括弧内は再標本化した当てはめの 95 % で、区間には含まれません。</translation>
    </message>
    <message>
        <source>What is stored ({}) does not grow with the demand: it keeps its own trend. Name dimensions={} for more of it.</source>
        <translation>保存されるもの（{}）は需要とともには増えず、固有の傾向を保ちます。増やすには dimensions={} を指定してください。</translation>
    </message>
    <message>
        <source>The {} of hosts is measured as a whole and of none of the workloads on them, so it does not grow with their demand.</source>
        <translation>ホストの {} は全体として測定され、個々のワークロードについては測定されていないため、ワークロードの需要とともには増えません。</translation>
    </message>
    <message>
        <source>So do {} more services grow as their history ties their use to their requests.</source>
        <translation>ほかに {} 個のサービスも、履歴にある使用量とリクエストの対応関係に従って増加します。</translation>
    </message>
    <message>
        <source>No history ties the use of {} to requests, so what grows there grows in proportion to them.</source>
        <translation>{} の使用量とリクエストの対応関係を示す履歴がないため、そこで増えるものはリクエストに比例して増加します。</translation>
    </message>
    <message>
        <source>All else that follows the load grows in proportion.</source>
        <translation>負荷に追随するその他のものは比例して増加します。</translation>
    </message>
    <message>
        <source>It is extrapolated: at most {:.3g} requests a second were seen, these are up to {:.3g}.</source>
        <translation>これは外挿です。観測されたのは毎秒最大 {:.3g} リクエストで、ここでは最大 {:.3g} になります。</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>There is none.</source>
        <translation>1 つもありません。</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>「{}」のことですか？</translation>
    </message>
    <message>
        <source>Known is {}.</source>
        <translation>使えるのは {} です。</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>使えるのは {} です。</translation>
    </message>
</context>
<context>
    <name>HourWords</name>
    <message>
        <source>▲ %1.</source>
        <translation>▲ %1。</translation>
    </message>
    <message>
        <source>◆ %1, with the expected demand.</source>
        <translation>◆ %1（期待される需要の場合）。</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P90.</source>
        <translation>◆ %1（P90 の需要の場合）。</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P95.</source>
        <translation>◆ %1（P95 の需要の場合）。</translation>
    </message>
    <message>
        <source>Every single rack can be lost.</source>
        <translation>どのラックを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Every single zone can be lost.</source>
        <translation>どのゾーンを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Every single host can be lost.</source>
        <translation>どのホストを 1 台失っても耐えられます。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>▲ %1 h</source>
        <translation>▲ %1 時間</translation>
    </message>
    <message>
        <source>✓ all hours</source>
        <translation>✓ 全時間</translation>
    </message>
    <message>
        <source>◆ %1 h</source>
        <translation>◆ %1 時間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more that cannot be lost.</source>
        <translation>ほかに %1 件が喪失不可です。</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>{} of {} replicas run, it needs {}.</source>
        <translation>{1} 個中 {0} 個のレプリカが稼働し、{2} 個が必要です。</translation>
    </message>
    <message>
        <source>{} of {} replicas run.</source>
        <translation>{1} 個中 {0} 個のレプリカが稼働しています。</translation>
    </message>
    <message>
        <source>It depends on {}, which is lost.</source>
        <translation>依存先の {} が停止しています。</translation>
    </message>
    <message>
        <source>It depends on {}, which is degraded.</source>
        <translation>依存先の {} が縮退しています。</translation>
    </message>
    <message>
        <source>It uses {}, which is lost.</source>
        <translation>使用先の {} が停止しています。</translation>
    </message>
    <message>
        <source>It uses {}, which is degraded.</source>
        <translation>使用先の {} が縮退しています。</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Penumbra speaks</source>
        <translation>Penumbra の表示言語</translation>
    </message>
    <message>
        <source>The window is made anew for it. What was edited comes back with it.</source>
        <translation>そのためにウィンドウを作り直します。編集した内容はそのまま戻ります。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>次回の起動時</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>{} and {}</source>
        <translation>{} と {}</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {}{}. Nothing was joined; Match asks which are one and which are two.</source>
        <translation>{} が、名前の異なる同じものである可能性があり、内容が二重に数えられます: {}{}。結合はしていません。どれが同じでどれが別かは［名寄せ］で確認します。</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation>; ほか {} 組</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no amount above zero.</source>
        <translation>{1} の属性 {0} は無視されます。「{2}」はゼロより大きい量ではありません。</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} は上限 {} を超えると、メモリ不足（OOM）で強制終了されます。確率は {}、日付の中央値は {}、ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} は上限 {} を超えると、メモリ不足（OOM）で強制終了されます。確率は {}、ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} は CPU が上限 {} を超えようとすると、スロットリングされます。確率は {}、日付の中央値は {}、ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} は CPU が上限 {} を超えようとすると、スロットリングされます。確率は {}、ピークの P95 は {} です。</translation>
    </message>
</context>
<context>
    <name>LimitLicence</name>
    <message>
        <source>{} runs on at most {} cores licensed by {}</source>
        <translation>{} の実行を {} コアまでに制限（ライセンス {}）</translation>
    </message>
    <message>
        <source>{} runs on at most {} hosts licensed by {}</source>
        <translation>{} の実行を {} ホストまでに制限（ライセンス {}）</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{}、ほか {} 件</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} 件</translation>
    </message>
    <message>
        <source>{}; and {} more</source>
        <translation>{}; ほか {} 件</translation>
    </message>
</context>
<context>
    <name>Little</name>
    <message>
        <source>Little&apos;s law</source>
        <translation>リトルの法則</translation>
    </message>
    <message>
        <source>what is in flight</source>
        <translation>処理中の量</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The utilisation law</source>
        <translation>利用率の法則</translation>
    </message>
    <message>
        <source>what is busy</source>
        <translation>稼働中の量</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>The rate looks like one a minute taken for one a second; divide it by 60 where it is gathered.</source>
        <translation>レートは、毎分の値を毎秒とみなしている可能性があります。収集元で 60 で割ってください。</translation>
    </message>
    <message>
        <source>The rate looks sixty times too small, as if it had been divided by 60 twice; gather it as one a second.</source>
        <translation>レートは、60 で 2 回割ったかのように 60 分の 1 になっている可能性があります。毎秒の値として収集してください。</translation>
    </message>
    <message>
        <source>That is the number of its replicas ({}): one series is of a single replica, another of all of them. Gather both for the same.</source>
        <translation>これはレプリカの数（{}）です。一方の時系列は 1 個のレプリカのもので、他方は全レプリカのものです。両方を同じ対象で収集してください。</translation>
    </message>
    <message>
        <source>Check the units of the three series and that they are of the same requests.</source>
        <translation>3 つの時系列の単位と、それらが同じリクエストのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the three series are of the same requests.</source>
        <translation>3 つの時系列が同じリクエストのものであることを確認してください。</translation>
    </message>
    <message>
        <source>{} could not be checked for {}: its three series are known together and above zero at {} only; {} are needed.</source>
        <translation>{}を {} について確認できませんでした。3 つの時系列がそろって 0 より大きいのは {} だけで、{} 時点が必要です。</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} and rate x {} have no relation. {}</source>
        <translation>{}が {} で成り立ちません。{}とレート × {}の間に関係がありません。{}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: rate x {} is {} times {}. {}</source>
        <translation>{}が {} で成り立ちません。レート × {}が {} 倍大きくなっています（比較対象: {}）。{}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} is {} times rate x {}. {}</source>
        <translation>{}が {} で成り立ちません。{}が {} 倍大きくなっています（比較対象: レート × {}）。{}</translation>
    </message>
    <message>
        <source>The latency looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>レイテンシは、ミリ秒の値を秒とみなしている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The latency looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>レイテンシは、1000 で 2 回割ったかのように千分の一になっている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The service time looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>サービス時間は、ミリ秒の値を秒とみなしている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The service time looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>サービス時間は、1000 で 2 回割ったかのように千分の一になっている可能性があります。秒としてインポートしてください。</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>&apos;{}&apos; is {}</source>
        <translation>「{}」は {}</translation>
    </message>
    <message>
        <source>{} resources are called &apos;{}&apos;, so what is said of it was not taken. Write the kind in front, e.g. {}.</source>
        <translation>「{1}」という名前のリソースが {0} 件あるため、この名前についての記述は取り込まれませんでした。種類を前に付けてください（例: {2}）。</translation>
    </message>
    <message>
        <source>Names without a kind were looked up: {}.</source>
        <translation>種類のない名前を検索しました: {}。</translation>
    </message>
    <message>
        <source>{} stands in this source by its name alone, too. What is said by the name alone was not taken; write one name throughout.</source>
        <translation>{} は、このソースに種類のない名前だけでも記載されています。名前だけの記述は取り込まれませんでした。全体で 1 つの名前に統一してください。</translation>
    </message>
    <message>
        <source>{} stands in this source under two names that are one thing. What is said under the second was not taken.</source>
        <translation>{} は、このソースに、同じものを指す 2 つの名前で記載されています。2 つ目の名前での記述は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{} and {} both say {} {}, as copies do. It tells neither of them from the other and was not used to recognise them.</source>
        <translation>{} と {} はどちらも {} が {} です（コピーによく見られます）。これでは両者を区別できないため、識別には使われませんでした。</translation>
    </message>
    <message>
        <source>{} says {} {}, and so do {} and {}. Say by hand which of them it is.</source>
        <translation>{} は {} が {} で、{} と {} も同じです。どれに当たるかを手動で指定してください。</translation>
    </message>
    <message>
        <source>{} is another machine than the one that is known by this name: its {} is {}, not {}. It is kept as {}.</source>
        <translation>{} は、この名前で知られているものとは別のマシンです。{} は {} で、{} ではありません。{} として保持されます。</translation>
    </message>
    <message>
        <source>1 resource is known under another name already and joined: {} is {}, by {}.</source>
        <translation>1 件のリソースは別の名前で既知のため、結合されました: {} は {} です（{} による）。</translation>
    </message>
    <message>
        <source>{} resources are known under another name already and joined: {} is {}, by {}, for example.</source>
        <translation>{} 件のリソースは別の名前で既知のため、結合されました。例: {} は {} です（{} による）。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Whether another source stated capacities or requests otherwise is not known: {}</source>
        <translation>別のソースが異なる容量または要求量を示していたかどうかは不明です: {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos; now and was &apos;{:.60}&apos; by {}</source>
        <translation>{1} の {0} は現在「{2:.60}」（以前は {4} により「{3:.60}」）</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of 1 other changed resource before was not looked up</source>
        <translation>{}; ほかに変更された 1 件のリソースについて、以前に量を示したソースは調べていません</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of {} other changed resources before was not looked up</source>
        <translation>{}; ほかに変更された {} 件のリソースについて、以前に量を示したソースは調べていません</translation>
    </message>
    <message>
        <source>1 fact is otherwise than another source said; what came last holds: {}.</source>
        <translation>1 件の情報が別のソースの記述と異なります。最後に届いたものが有効です: {}。</translation>
    </message>
    <message>
        <source>{} facts are otherwise than another source said; what came last holds: {}.</source>
        <translation>{} 件の情報が別のソースの記述と異なります。最後に届いたものが有効です: {}。</translation>
    </message>
    <message>
        <source>{} that {} named before</source>
        <translation>{1} が以前に挙げた {0}</translation>
    </message>
    <message>
        <source>{} is not in it any more, so it ends at {}.</source>
        <translation>{} はソースに含まれなくなったため、{} に終了します。</translation>
    </message>
    <message>
        <source>{} are not in it any more, so they end at {}.</source>
        <translation>{} はソースに含まれなくなったため、{} に終了します。</translation>
    </message>
    <message>
        <source>{} is not in it any more; it was kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and it ends.</source>
        <translation>{} はソースに含まれなくなりました。ファイルがより大きな一覧の一部である可能性があるため、保持されています。すべてを含む一覧の場合は、完全な一覧としてインポートすると終了します。</translation>
    </message>
    <message>
        <source>{} are not in it any more; they were kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and they end.</source>
        <translation>{} はソースに含まれなくなりました。ファイルがより大きな一覧の一部である可能性があるため、保持されています。すべてを含む一覧の場合は、完全な一覧としてインポートすると終了します。</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; was not stored: a {} cannot stand in this relation to a {}.</source>
        <translation>「{} {} {}」は格納されませんでした。{} は {} とこの関係を持てません。</translation>
    </message>
    <message>
        <source>1 relation that {} said before is not in it any more and was taken back.</source>
        <translation>{} が以前に示した 1 件の関係は、ソースに含まれなくなったため取り消されました。</translation>
    </message>
    <message>
        <source>{} relations that {} said before are not in it any more and were taken back.</source>
        <translation>{1} が以前に示した {0} 件の関係は、ソースに含まれなくなったため取り消されました。</translation>
    </message>
    <message>
        <source>1 event that {} named before is not in it any more, so it ends or never begins.</source>
        <translation>{} が以前に挙げた 1 件のイベントは、ソースに含まれなくなったため、終了するか、開始されません。</translation>
    </message>
    <message>
        <source>{} events that {} named before are not in it any more, so they end or never begin.</source>
        <translation>{1} が以前に挙げた {0} 件のイベントは、ソースに含まれなくなったため、終了するか、開始されません。</translation>
    </message>
    <message>
        <source>The amount of &apos;{}&apos; of {} was left out: a fleet has at most {} dimensions.</source>
        <translation>{1} の「{0}」の量は除外されました。フリートの次元は最大 {2} 個です。</translation>
    </message>
    <message>
        <source>capacity and requests of {} are not taken: it is a {}, and {} a {}</source>
        <translation>{} の容量と要求量は引き継がれません（種類は {}、{} の種類は {}）</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos;, not &apos;{:.60}&apos;</source>
        <translation>{1} の {0} は「{3:.60}」ではなく「{2:.60}」</translation>
    </message>
    <message>
        <source>{} of {} stay as they are</source>
        <translation>{1} の {0} は変更なし</translation>
    </message>
    <message>
        <source>{} {} {}, not {}</source>
        <translation>{} {} {}（{} ではない）</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; cannot be and goes</source>
        <translation>「{} {} {}」は成立しないため削除</translation>
    </message>
    <message>
        <source>1 fact was said otherwise by the two that were joined: {}.</source>
        <translation>結合した 2 件の間で、1 件の情報が異なっていました: {}。</translation>
    </message>
    <message>
        <source>{} facts were said otherwise by the two that were joined: {}.</source>
        <translation>結合した 2 件の間で、{} 件の情報が異なっていました: {}。</translation>
    </message>
    <message>
        <source>The series {} came with {} but {}, so none was stored.</source>
        <translation>時系列 {} は時刻と値の数が一致しないため（{}、{}）、何も格納されませんでした。</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so 1 sample was not stored.</source>
        <translation>時系列 {} は {} で保持されていますが、{} で届いたため、1 個のサンプルは格納されませんでした。</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so {} samples were not stored.</source>
        <translation>時系列 {} は {} で保持されていますが、{} で届いたため、{} 個のサンプルは格納されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: no finite number.</source>
        <translation>時系列 {} の 1 個のサンプルは、有限の数値ではないため格納されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: no finite number.</source>
        <translation>時系列 {} の {} 個のサンプルは、有限の数値ではないため格納されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: outside the years 1 to 9999.</source>
        <translation>時系列 {} の 1 個のサンプルは、1 年から 9999 年の範囲外のため格納されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: outside the years 1 to 9999.</source>
        <translation>時系列 {} の {} 個のサンプルは、1 年から 9999 年の範囲外のため格納されませんでした。</translation>
    </message>
</context>
<context>
    <name>MigrateService</name>
    <message>
        <source>Migrate {}</source>
        <translation>{} を移行</translation>
    </message>
    <message>
        <source>{} from zone {}</source>
        <translation>{}、ゾーン {} から</translation>
    </message>
    <message>
        <source>{} to zone {}, {} at once</source>
        <translation>{}、ゾーン {} へ、同時に {} 個</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move {} to {}</source>
        <translation>{} を {} へ移動</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>利用先</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>has the replica</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>is a replica of</source>
        <translation>レプリカ元</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>搭載</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario that was saved as &quot;%1&quot; cannot be read: %2 It is kept as it is. </source>
        <translation>「%1」として保存されたシナリオを読み込めません: %2 そのまま残します。 </translation>
    </message>
    <message>
        <source>What you edit now is saved as &quot;%1&quot;.</source>
        <translation>今後の編集は「%1」として保存されます。</translation>
    </message>
    <message>
        <source>%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open the sample fleet as it is.</source>
        <translation>%1 は再作成されませんでした。ほかのプログラムで開かれているか、書き込めません。そちらを閉じるか、サンプルフリートをそのまま開いてください。</translation>
    </message>
    <message>
        <source>The price book of this workspace cannot be read: %1 Plans go by default prices until another one is saved.</source>
        <translation>このワークスペースの価格表を読み込めません: %1 別の価格表が保存されるまで、プランは既定の単価を使います。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}.</source>
        <translation>{} が、名前の異なる同じものである可能性があり、内容が二重に数えられます: {} と {}。</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}, for example.</source>
        <translation>{} が、名前の異なる同じものである可能性があり、内容が二重に数えられます。例: {} と {}。</translation>
    </message>
    <message>
        <source>1 name that your sources use has no resource, so that what is said to be there stands nowhere: {}.</source>
        <translation>ソースが使う 1 つの名前に対応するリソースがないため、そこにあるとされるものはどこにも反映されません: {}。</translation>
    </message>
    <message>
        <source>{} names that your sources use have no resource, so that what is said to be there stands nowhere: {}, for example.</source>
        <translation>ソースが使う {} 個の名前に対応するリソースがないため、そこにあるとされるものはどこにも反映されません。例: {}。</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Earliest (5 %)</source>
        <translation>最早（5 %）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Latest (95 %)</source>
        <translation>最遅（95 %）</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>誤差（MASE）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1、%2、%3 より</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Perhaps because</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>%1 of %2 steps since %3 lay outside of the 95 % band; furthest off at %4.</source>
        <translation>%3 以降の %2 ステップ中 %1 ステップが 95 % 区間を外れました。最も外れたのは %4 です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持日時</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基準データ</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ 古いデータ</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>最新データ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>◆ Paused</source>
        <translation>◆ 一時停止</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>未受信</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>New edit</source>
        <translation>新しい編集</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
</context>
<context>
    <name>PatchHosts</name>
    <message>
        <source>Patch {}</source>
        <translation>{} にパッチ適用</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>SVG drawings (*.svg);;PDF documents (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG 図 (*.svg);;PDF 文書 (*.pdf);;PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a place that can be written to.</source>
        <translation>%1 に書き込めません: %2。書き込める場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no finding goes away by its moves: they make some less probable, or shorter</source>
        <translation>移動によって解消する検出事項はなく、一部の確率が下がるか期間が短くなるだけのため</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; no bound is known, because the cheapest were not searched for.</source>
        <translation>ホスト費用は月額 {:.2f} {} です。最安のものを探していないため、下限は不明です。</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts: as little as possible, proven.</source>
        <translation>ホスト費用は月額 {:.2f} {} です。これが最小であることは証明済みです。</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; at least {:.2f} is needed (gap {:.2f}).</source>
        <translation>ホスト費用は月額 {:.2f} {} です。少なくとも {:.2f} が必要です（差 {:.2f}）。</translation>
    </message>
    <message>
        <source>{}; no bound is known, because {}.</source>
        <translation>{}。下限は不明です（{}）。</translation>
    </message>
    <message>
        <source>{}: as few as possible, proven.</source>
        <translation>{}。これが最少であることは証明済みです。</translation>
    </message>
    <message>
        <source>{}; at least {} is needed (gap {})</source>
        <translation>{}。少なくとも {} が必要です（差 {}）</translation>
    </message>
    <message>
        <source>{}; at least {} are needed (gap {})</source>
        <translation>{}。少なくとも {} が必要です（差 {}）</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{}; no more is known, because {}.</source>
        <translation>{}。それ以上は不明です（{}）。</translation>
    </message>
    <message>
        <source>{}, for a while: step {} moves it on.</source>
        <translation>{}（一時的。ステップ {} でさらに移動します）。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit ({})</source>
        <translation>「{}」は適合しません（{}）</translation>
    </message>
    <message>
        <source>{} would refuse {} at {} ({})</source>
        <translation>{2} に {0} が {1} を受け入れません（{3}）</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <source>the host that {} lacks</source>
        <translation>{} の配置先</translation>
    </message>
    <message>
        <source>the loss of {}</source>
        <translation>{} の喪失</translation>
    </message>
    <message>
        <source>the replicas of {}</source>
        <translation>{} のレプリカ</translation>
    </message>
    <message>
        <source>the latency that {} promises</source>
        <translation>{} のレイテンシーの SLO</translation>
    </message>
    <message>
        <source>the availability that {} promises</source>
        <translation>{} の可用性の SLO</translation>
    </message>
    <message>
        <source>the changes that collide at {}</source>
        <translation>{} での変更の競合</translation>
    </message>
    <message>
        <source>the disruption budget of {}</source>
        <translation>{} の中断バジェット</translation>
    </message>
    <message>
        <source>the case is too large to be solved exactly ({} pairs of a workload and a host that it may run on; {} are the limit)</source>
        <translation>厳密に解くには規模が大きすぎるため（ワークロードと実行可能なホストの組が {} 組、上限は {} 組）</translation>
    </message>
    <message>
        <source>no exact solver was asked when the plan was made</source>
        <translation>プラン作成時に厳密ソルバーを使わなかったため</translation>
    </message>
    <message>
        <source>the exact solver gave no answer ({})</source>
        <translation>厳密ソルバーから解が得られなかったため（{}）</translation>
    </message>
    <message>
        <source>There is nothing that it could mend.</source>
        <translation>解消できるものがありません。</translation>
    </message>
    <message>
        <source>Its steps have no order in which every rule holds all the way.</source>
        <translation>すべてのルールを終始満たすステップの順序がありません。</translation>
    </message>
    <message>
        <source>Carried out in a safe order, its steps mend nothing.</source>
        <translation>安全な順序で実行すると、ステップは何も解消しません。</translation>
    </message>
    <message>
        <source>There is no strategy &apos;{}&apos;. Use one of {}.</source>
        <translation>戦略「{}」はありません。次のいずれかを使ってください: {}。</translation>
    </message>
    <message>
        <source>It comes to the same steps as {}.</source>
        <translation>{} と同じステップになります。</translation>
    </message>
    <message>
        <source>{} is as good in every respect and better in one. {}</source>
        <translation>{} はすべての点で同等で、1 点で優れています。{}</translation>
    </message>
    <message>
        <source>{} alone ranks before it. {}</source>
        <translation>{} だけのほうが上位です。{}</translation>
    </message>
    <message>
        <source>{} ranks before it and leaves fewer findings than there are. {}</source>
        <translation>{} のほうが上位で、残る検出事項が現状より少なくなります。{}</translation>
    </message>
    <message>
        <source>More hosts do not mend {}.</source>
        <translation>ホストを増やしても {} は解消しません。</translation>
    </message>
    <message>
        <source>New hosts arrive at {}, too late for {}.</source>
        <translation>新しいホストの到着は {} で、{} には間に合いません。</translation>
    </message>
    <message>
        <source>Nothing is wrong that more hosts could mend.</source>
        <translation>ホストの追加で解消できる問題はありません。</translation>
    </message>
    <message>
        <source>That is {:.2f} {} a month, of {}</source>
        <translation>月額 {:.2f} {} です（{}から選択）</translation>
    </message>
    <message>
        <source>{}; nothing cheaper holds it, by an exact search (by volume alone, at least {:.2f}).</source>
        <translation>{}。厳密な探索により、これより安く収まるものはありません（容積だけで見た場合、少なくとも {:.2f}）。</translation>
    </message>
    <message>
        <source>{}; the least that it could be is {:.2f}, so at most {:.1f} % too much.</source>
        <translation>{}。ありうる最小は {:.2f} のため、超過は最大 {:.1f} % です。</translation>
    </message>
    <message>
        <source>services would be lost for longer</source>
        <translation>サービスの停止が長くなる</translation>
    </message>
    <message>
        <source>workloads would be without a host for longer</source>
        <translation>ワークロードの配置先がない時間が長くなる</translation>
    </message>
    <message>
        <source>no less would run out</source>
        <translation>枯渇するものが減らない</translation>
    </message>
    <message>
        <source>Hosts that are ordered now come too late for {}.</source>
        <translation>今注文したホストでは {} に間に合いません。</translation>
    </message>
    <message>
        <source>No host of the fleet&apos;s kinds can help with {}.</source>
        <translation>フリートにある種類のホストでは {} を解消できません。</translation>
    </message>
    <message>
        <source>No host of the catalogue can help with {}.</source>
        <translation>カタログのホストでは {} を解消できません。</translation>
    </message>
    <message>
        <source>Nothing waits for a host or runs out, so no host is needed.</source>
        <translation>ホストを待つものも枯渇するものもないため、ホストは必要ありません。</translation>
    </message>
    <message>
        <source>What holds it by size does not by the rules: {}, whether hosts that are there take some of it or not.</source>
        <translation>サイズの上で収まるものが、ルールの上では収まりません（{}）。既存のホストが一部を引き受けるかどうかにかかわらず同じです。</translation>
    </message>
    <message>
        <source>No purchase from this catalogue mends it: no combination of its hosts may hold what needs room.</source>
        <translation>このカタログからの購入では解消できません。空きを必要とするものを収容できるホストの組み合わせがありません。</translation>
    </message>
    <message>
        <source>The hosts that are there have room for it once workloads move, so none need be bought.</source>
        <translation>ワークロードを移動すれば既存のホストに空きができるため、購入の必要はありません。</translation>
    </message>
    <message>
        <source>None of the moves tried, alone or two together, makes room for {}.</source>
        <translation>試した移動では、単独でも 2 つの組み合わせでも、{} の空きを作れません。</translation>
    </message>
    <message>
        <source>Moves within {} free nothing of its {}.</source>
        <translation>{0} 内の移動では {1} の空きは増えません。</translation>
    </message>
    <message>
        <source>{}: what uses it is bound to this host.</source>
        <translation>{}: 使用しているものがこのホストに固定されています。</translation>
    </message>
    <message>
        <source>{}: none of the moves tried brings it under its capacity.</source>
        <translation>{}: 試した移動のどれでも、容量を下回りません。</translation>
    </message>
    <message>
        <source>{}: no other host that may run what is there has room for it.</source>
        <translation>{}: そこにあるものを実行できるほかのホストに空きがありません。</translation>
    </message>
    <message>
        <source>Nothing runs out or waits for a host, so no move is needed.</source>
        <translation>枯渇するものもホストを待つものもないため、移動は必要ありません。</translation>
    </message>
    <message>
        <source>Nothing waits for room, so no request needs to shrink.</source>
        <translation>空きを待つものがないため、要求量を縮小する必要はありません。</translation>
    </message>
    <message>
        <source>No service requests much more than it uses.</source>
        <translation>要求量が使用量を大きく上回るサービスはありません。</translation>
    </message>
    <message>
        <source>Smaller requests mend nothing: no workload and no failed host waits for CPU or memory that is reserved and not used.</source>
        <translation>要求量を縮小しても何も解消しません。予約されたまま使われていない CPU やメモリを待つワークロードも障害ホストもありません。</translation>
    </message>
    <message>
        <source>No workload waits for a host and no service is lost, so nothing needs to shift.</source>
        <translation>ホストを待つワークロードも停止するサービスもないため、時期を移動する必要はありません。</translation>
    </message>
    <message>
        <source>No other time of a planned change leaves less harm than there is.</source>
        <translation>予定変更をほかの時期に移しても、害は現状より減りません。</translation>
    </message>
    <message>
        <source>The offer &apos;{}&apos; is left out. {}</source>
        <translation>オファー「{}」は除外されます。{}</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;</source>
        <translation>「{1}」の {0}</translation>
    </message>
    <message>
        <source>{}, {} after the order.</source>
        <translation>{}。注文から {} です。</translation>
    </message>
    <message>
        <source>needed from {}</source>
        <translation>{} から必要</translation>
    </message>
    <message>
        <source>needed from {} with a chance of 5 %, from {} with one of 50 %</source>
        <translation>5 % の確率で {} から、50 % の確率で {} から必要</translation>
    </message>
    <message>
        <source>Order {} by {}: {}, and they take {}.</source>
        <translation>{1} までに {0} を注文: {2}、納期は {3} です。</translation>
    </message>
    <message>
        <source>Order {} now, {} late: {}, and they take {}.</source>
        <translation>今すぐ {0} を注文（{1} 遅れ）: {2}、納期は {3} です。</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>違反の確率 {:.1f} ポイント</translation>
    </message>
    <message>
        <source>{} of downtime</source>
        <translation>停止時間 {}</translation>
    </message>
    <message>
        <source>{:.4g} workload-days of exposure</source>
        <translation>露出 {:.4g} ワークロード日</translation>
    </message>
    <message>
        <source>{:.0f} {} in a year</source>
        <translation>年額 {:.0f} {}</translation>
    </message>
    <message>
        <source>{} of duration (P90)</source>
        <translation>所要時間 {}（P90）</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{}（{} との比較）</translation>
    </message>
    <message>
        <source>Gives up nothing: no other plan is better in anything.</source>
        <translation>譲る点はありません。ほかに優れた点のあるプランはありません。</translation>
    </message>
    <message>
        <source>Gives up {}.</source>
        <translation>譲る点: {}。</translation>
    </message>
    <message>
        <source>the shifted change would have begun</source>
        <translation>時期を移した変更が始まっていたはずのため</translation>
    </message>
    <message>
        <source>{} may run out of {} then</source>
        <translation>その時点で {} の {} が枯渇する可能性があるため</translation>
    </message>
    <message>
        <source>from then on {}, for what changes in the fleet at that time</source>
        <translation>それ以降は、その時点のフリートの変化により {}ため</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}), until {} at least: the forecast looks no further.</source>
        <translation>すべてのステップは、最後のものから順に、約 {} で元に戻せます（P95 {}）。少なくとも {} まで可能で、予測はそれより先を対象としていません。</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). The point of no return is {}: {}.</source>
        <translation>すべてのステップは、最後のものから順に、約 {} で元に戻せます（P95 {}）。後戻りできなくなる時点は {} です: {}。</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). Going back later than {} takes a risk: {}.</source>
        <translation>すべてのステップは、最後のものから順に、約 {} で元に戻せます（P95 {}）。{} より後の切り戻しにはリスクがあります: {}。</translation>
    </message>
    <message>
        <source>there is nothing that takes it back</source>
        <translation>元に戻す手段がない</translation>
    </message>
    <message>
        <source>It had no host before, so it keeps this one</source>
        <translation>以前は配置先がなかったため、この配置を維持します</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>{}; takes about {}.</source>
        <translation>{}。所要時間は約 {} です。</translation>
    </message>
    <message>
        <source>{}: not possible after the plan, for {}.</source>
        <translation>{}: プラン実行後は不可（{}）。</translation>
    </message>
    <message>
        <source>step {} cannot be taken back</source>
        <translation>ステップ {} は元に戻せないため</translation>
    </message>
    <message>
        <source>steps {} cannot be taken back</source>
        <translation>ステップ {} は元に戻せないため</translation>
    </message>
    <message>
        <source>Step {} cannot be taken back once the plan is done, see there.</source>
        <translation>ステップ {} は、プラン実行後は元に戻せません。該当ステップを参照してください。</translation>
    </message>
    <message>
        <source>Steps {} cannot be taken back once the plan is done, see there.</source>
        <translation>ステップ {} は、プラン実行後は元に戻せません。該当ステップを参照してください。</translation>
    </message>
    <message>
        <source>{}: hold {} by {}, {} more than the median demand needs, for {:.0f} {} a month; {} of them warm.</source>
        <translation>{0}: {2} の面から {1} を保持してください。需要の中央値に必要な数より {3} 台多く、その費用は月額 {4:.0f} {5} です。うち {6} 台はウォームスタンバイです。</translation>
    </message>
    <message>
        <source>That is what is there.</source>
        <translation>現状と同じ台数です。</translation>
    </message>
    <message>
        <source>There are {}: {} too few.</source>
        <translation>現状は {} 台で、{} 台不足しています。</translation>
    </message>
    <message>
        <source>There are {}: {} more than the rule asks for.</source>
        <translation>現状は {} 台で、ルールの求める数より {} 台多くあります。</translation>
    </message>
    <message>
        <source>{} is not counted: it fails or leaves within the horizon.</source>
        <translation>{} は、予測期間内に障害になるか離脱するため、数に含めません。</translation>
    </message>
    <message>
        <source>{} are not counted: they fail or leave within the horizon.</source>
        <translation>{} は、予測期間内に障害になるか離脱するため、数に含めません。</translation>
    </message>
    <message>
        <source>The demand stays under it in {:.2f} % of all hours and paths, the share at which a host more costs what a shortage would ({:.2f} against {:.2f} {} an hour).</source>
        <translation>すべての時間と経路の {:.2f} % で、需要がこれを下回ります。これは、ホストを 1 台増やす費用と不足の費用が釣り合う割合です（1 時間あたり {:.2f} 対 {:.2f} {}）。</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} の配置先がなくなる</translation>
    </message>
    <message>
        <source>{} would hold up a drain</source>
        <translation>{} がドレインを妨げる</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>ホストの使用が容量を超える</translation>
    </message>
    <message>
        <source>a service would be lost for longer</source>
        <translation>サービスの停止が長くなる</translation>
    </message>
    <message>
        <source>{}; {} is left</source>
        <translation>{}、残り {} 件</translation>
    </message>
    <message>
        <source>{}; {} are left</source>
        <translation>{}、残り {} 件</translation>
    </message>
    <message>
        <source>{}, {} of them new</source>
        <translation>{}、うち新規 {} 件</translation>
    </message>
    <message>
        <source>{}, {} of them only until {}</source>
        <translation>{}、うち {} 件は {} まで</translation>
    </message>
    <message>
        <source>{}, all of them only until {}</source>
        <translation>{}、いずれも {} まで</translation>
    </message>
    <message>
        <source>{}, but only until {}</source>
        <translation>{}、ただし {} まで</translation>
    </message>
    <message>
        <source>There was nothing to mend.</source>
        <translation>解消すべきものはありませんでした。</translation>
    </message>
    <message>
        <source>Mends all {}.</source>
        <translation>{}をすべて解消します。</translation>
    </message>
    <message>
        <source>Mends all {}</source>
        <translation>{}をすべて解消</translation>
    </message>
    <message>
        <source>Mends {} of {}</source>
        <translation>{1}のうち {0} 件を解消</translation>
    </message>
    <message>
        <source>Mends none of the {}</source>
        <translation>{}はいずれも解消せず</translation>
    </message>
    <message>
        <source>{}, for fewer hours or with a lower probability.</source>
        <translation>{}。ただし期間が短くなるか、確率が下がります。</translation>
    </message>
    <message>
        <source>{} runs {} and needs {}, so none of them may be evicted</source>
        <translation>{0} は稼働中が {1}、必要数が {2} のため、退避できるものがない</translation>
    </message>
    <message>
        <source>{} could not be lost meanwhile</source>
        <translation>その間に {} が失われると耐えられない</translation>
    </message>
    <message>
        <source>the forecast does not reach so far</source>
        <translation>予測がそこまで及ばない</translation>
    </message>
    <message>
        <source>it would take until {} (P95), and its window ends at {}</source>
        <translation>{} までかかり（P95）、期間は {} に終わる</translation>
    </message>
    <message>
        <source>The schedule takes {} out already, {}.</source>
        <translation>予定により {} はすでに停止しています（{}）。</translation>
    </message>
    <message>
        <source>{} has no host then, with this wave or without it.</source>
        <translation>このウェーブの有無にかかわらず、その時点で {} の配置先がありません。</translation>
    </message>
    <message>
        <source>{} have no host then, with this wave or without it.</source>
        <translation>このウェーブの有無にかかわらず、その時点で {} の配置先がありません。</translation>
    </message>
    <message>
        <source>None of the {} can be maintained in its window.</source>
        <translation>{}のいずれも、期間内にメンテナンスできません。</translation>
    </message>
    <message>
        <source>It will finish: all {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>完了します。{}すべてを {}で、同時に最大 {} 台、完了は {}（P50）または {}（P95）です。</translation>
    </message>
    <message>
        <source>It will not finish: {} of {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>完了しません。{1}のうち {0} 台を {2}で、同時に最大 {3} 台、完了は {4}（P50）または {5}（P95）です。</translation>
    </message>
    <message>
        <source>But 1 wave falls in hours that the schedule troubles already.</source>
        <translation>ただし、1 回のウェーブは、予定によりすでに問題のある時間帯にあたります。</translation>
    </message>
    <message>
        <source>But {} waves fall in hours that the schedule troubles already.</source>
        <translation>ただし、{} 回のウェーブは、予定によりすでに問題のある時間帯にあたります。</translation>
    </message>
    <message>
        <source>{} stays behind.</source>
        <translation>{} は未完了のまま残ります。</translation>
    </message>
    <message>
        <source>{} stay behind.</source>
        <translation>{} は未完了のまま残ります。</translation>
    </message>
    <message>
        <source>{} stays behind: its window is over before its turn comes.</source>
        <translation>{} は未完了のまま残ります。順番が来る前に期間が終わります。</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} は未完了のまま残ります: {}。</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{1} と同型の {0}</translation>
    </message>
    <message>
        <source>{} &apos;{}&apos;</source>
        <translation>「{1}」の {0}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>{} から {} UTC まで</translation>
    </message>
    <message>
        <source>shift {}</source>
        <translation>{} の時期を移動</translation>
    </message>
    <message>
        <source>move {} workloads</source>
        <translation>{} 個のワークロードを移動</translation>
    </message>
    <message>
        <source>move {}</source>
        <translation>{} を移動</translation>
    </message>
    <message>
        <source>resize {}</source>
        <translation>{} のサイズを変更</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>{} を追加</translation>
    </message>
    <message>
        <source>{} until {}</source>
        <translation>{}（{} まで）</translation>
    </message>
    <message>
        <source>Left: {}.</source>
        <translation>残り: {}。</translation>
    </message>
    <message>
        <source>{} {} instead of {}.</source>
        <translation>{}（{}、変更前は {}）。</translation>
    </message>
    <message>
        <source>{} {} instead of {}, for {}.</source>
        <translation>{}（{}、変更前は {}、対象: {}）。</translation>
    </message>
    <message>
        <source>Move {} to {} at {}.</source>
        <translation>{} を {} に移動（{}）。</translation>
    </message>
    <message>
        <source>Move {} from {} to {} at {}.</source>
        <translation>{} を {} から {} に移動（{}）。</translation>
    </message>
    <message>
        <source>Order {} now, to be in service from {} on.</source>
        <translation>{} を今すぐ注文し、{} から使用。</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>&apos;{}&apos; (from {})</source>
        <translation>「{}」（{} 以降）</translation>
    </message>
    <message>
        <source>the number of replicas of {}</source>
        <translation>{} のレプリカ数</translation>
    </message>
    <message>
        <source>what is requested by each of {}</source>
        <translation>{} の各レプリカの要求量</translation>
    </message>
    <message>
        <source>{} and {} both bring {}: what each of them brings is counted, so it adds up. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} と {} はどちらも {} を追加します。それぞれの追加分が数えられるため、合計されます。同じ 1 つの変更であれば、一方を中止し、次回は両方に同じ名前を付けてください。</translation>
    </message>
    <message>
        <source>{} and {} both set {}: to different values, of which one is applied on top of the other. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} と {} はどちらも {} を設定しますが、値が異なり、一方が他方の上に適用されます。同じ 1 つの変更であれば、一方を中止し、次回は両方に同じ名前を付けてください。</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>新規の受け入れなし</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害中</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>予約なし</translation>
    </message>
    <message>
        <source>{}, each {}</source>
        <translation>{}、各 {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>× {}: {}</translation>
    </message>
    <message>
        <source>new {}</source>
        <translation>× 新規 {}</translation>
    </message>
    <message>
        <source>What these do to a fleet is not known here, so they are not part of &apos;{}&apos;: {}.</source>
        <translation>次のものがフリートに与える影響はここではわからないため、「{}」には含まれません: {}。</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}: what it asks for now is there already, so nothing of that name is planned any more.</source>
        <translation>{1} が {2} に予定していた「{0}」を置き換えます。今回求められているものはすでに存在するため、その名前の予定はなくなります。</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}. Give it another name where both are meant.</source>
        <translation>{1} が {2} に予定していた「{0}」を置き換えます。両方とも必要な場合は、別の名前を付けてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for nothing but what is there already.</source>
        <translation>「{}」が求めているのは、すでに存在するものだけです。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with. What was planned under that name before stays.</source>
        <translation>「{}」は保存されませんでした。ここでプランの計算に関わる変更が何も含まれていません。以前その名前で予定されていたものは残ります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with.</source>
        <translation>「{}」は保存されませんでした。ここでプランの計算に関わる変更が何も含まれていません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}: the inventory is taken to show it already, and nothing of it is applied. Give it the time that is meant.</source>
        <translation>「{}」は {} までに完了しているはずのものです。インベントリにすでに反映されているとみなし、何も適用しません。正しい日時を指定してください。</translation>
    </message>
    <message>
        <source>{} is to stand in the zone {}, which the inventory does not have; it is planned without a zone.</source>
        <translation>{} の配置先とされるゾーン {} がインベントリにありません。ゾーンなしで予定に入れます。</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known, so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} を作成する予定ですが、コア数とメモリ量がわからないため、この変更には含まれません。別途、編集 add-hosts で追加してください。</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known (its type is {}), so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} を作成する予定ですが、コア数とメモリ量がわからないため（タイプは {}）、この変更には含まれません。別途、編集 add-hosts で追加してください。</translation>
    </message>
    <message>
        <source>{} is to be removed, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>{} を削除する予定ですが、インベントリにないため、この変更には含まれません。それを記述したものをインポートするか、名前を名寄せしてください。</translation>
    </message>
    <message>
        <source>{} is to be {}, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>{} には「{}」が予定されていますが、インベントリにないため、この変更には含まれません。それを記述したものをインポートするか、名前を名寄せしてください。</translation>
    </message>
    <message>
        <source>{} of a {}</source>
        <translation>× {}（{}）</translation>
    </message>
    <message>
        <source>other {} of a host that is there</source>
        <translation>× 既存ホストの {} の変更</translation>
    </message>
    <message>
        <source>host to update without another size</source>
        <translation>× サイズ変更を伴わないホストの更新</translation>
    </message>
    <message>
        <source>{} gets another size; that is planned as a host that takes its place.</source>
        <translation>{} のサイズが変わります。これは、代わりとなるホストとして予定に入れます。</translation>
    </message>
    <message>
        <source>{} is to be made, but what it takes is not known: it takes no room.</source>
        <translation>{} を作成する予定ですが、必要な量がわからないため、空きを使わないものとします。</translation>
    </message>
    <message>
        <source>workload to {} without another size</source>
        <translation>× サイズ変更を伴わないワークロードの「{}」</translation>
    </message>
    <message>
        <source>Of services that are there, the number of replicas and what each of them reserves are planned; other versions, limits, rules and volumes are not. Their load stays what it is and is spread over their replicas.</source>
        <translation>既存のサービスについては、レプリカ数と各レプリカの予約量を予定に入れます。バージョン、上限、ルール、ボリュームの変更は対象外です。負荷はそのままで、レプリカ間に分散されます。</translation>
    </message>
    <message>
        <source>{} reserves nothing, so it takes no room and no load of it is known.</source>
        <translation>{} は何も予約しないため、空きを使わず、負荷もわかりません。</translation>
    </message>
    <message>
        <source>The replicas of {} are to have several sizes, for which there is no edit: they keep those that they have.</source>
        <translation>{} のレプリカに複数のサイズが指定されていますが、これに対応する編集はありません。現在のサイズのままとします。</translation>
    </message>
    <message>
        <source>new DaemonSet</source>
        <translation>× 新規 DaemonSet</translation>
    </message>
    <message>
        <source>dependency on what has no replicas</source>
        <translation>× レプリカのないものへの依存関係</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Best fit</source>
        <translation>ベストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the least left.</source>
        <translation>大きいものから順に、残りが最も少ないホストに置きます。</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>ファーストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the first host of the inventory that takes it.</source>
        <translation>大きいものから順に、インベントリで最初に収まるホストに置きます。</translation>
    </message>
    <message>
        <source>Worst fit</source>
        <translation>ワーストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the most left.</source>
        <translation>大きいものから順に、残りが最も多いホストに置きます。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>In order, each where the kube-scheduler scores highest: little requested, and CPU and memory in balance.</source>
        <translation>順番に、kube-scheduler の評価が最も高い場所に置きます。要求が少なく、CPU とメモリの釣り合いがとれた場所です。</translation>
    </message>
    <message>
        <source>vSphere HA</source>
        <translation>vSphere HA</translation>
    </message>
    <message>
        <source>By restart priority, each on the host with the most unreserved CPU and memory.</source>
        <translation>再起動の優先度順に、予約されていない CPU とメモリが最も多いホストに置きます。</translation>
    </message>
    <message>
        <source>Fragmentation-aware</source>
        <translation>断片化を抑える</translation>
    </message>
    <message>
        <source>In order, each where the least of the free GPUs becomes useless to a typical workload.</source>
        <translation>順番に、典型的なワークロードにとって使えなくなる空き GPU が最も少ない場所に置きます。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No host is named.</source>
        <translation>ホストが指定されていません。</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} はその時点で存在しません。</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} は障害中です。</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} はドレインされています。</translation>
    </message>
    <message>
        <source>{} is cordoned.</source>
        <translation>{} は配置停止中です。</translation>
    </message>
    <message>
        <source>{} has a taint that it does not tolerate.</source>
        <translation>{} に許容されない taint があります。</translation>
    </message>
    <message>
        <source>{} has not the labels that it asks for.</source>
        <translation>{} に必要なラベルがありません。</translation>
    </message>
    <message>
        <source>{} would put two of its group in one place.</source>
        <translation>{} では同じグループの 2 つが 1 か所に置かれます。</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly.</source>
        <translation>{} ではグループの分散が偏りすぎます。</translation>
    </message>
    <message>
        <source>{} has none of the group that it goes with.</source>
        <translation>{} に一緒に置くべきグループがありません。</translation>
    </message>
    <message>
        <source>{} is more than its licence covers.</source>
        <translation>{} はライセンスの対象を超えています。</translation>
    </message>
    <message>
        <source>{} has no room for it.</source>
        <translation>{} に空きがありません。</translation>
    </message>
    <message>
        <source>{} lacks {} of {}.</source>
        <translation>{} は {} 不足しています（{}）。</translation>
    </message>
    <message>
        <source>one host does not exist then</source>
        <translation>ホスト 1 台はその時点で存在しない</translation>
    </message>
    <message>
        <source>{} hosts do not exist then</source>
        <translation>ホスト {} 台はその時点で存在しない</translation>
    </message>
    <message>
        <source>one host has failed</source>
        <translation>ホスト 1 台は障害中</translation>
    </message>
    <message>
        <source>{} hosts have failed</source>
        <translation>ホスト {} 台は障害中</translation>
    </message>
    <message>
        <source>one host is drained</source>
        <translation>ホスト 1 台はドレイン済み</translation>
    </message>
    <message>
        <source>{} hosts are drained</source>
        <translation>ホスト {} 台はドレイン済み</translation>
    </message>
    <message>
        <source>one host is cordoned</source>
        <translation>ホスト 1 台は配置停止中</translation>
    </message>
    <message>
        <source>{} hosts are cordoned</source>
        <translation>ホスト {} 台は配置停止中</translation>
    </message>
    <message>
        <source>one host has a taint that it does not tolerate</source>
        <translation>ホスト 1 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>{} hosts have a taint that it does not tolerate</source>
        <translation>ホスト {} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>one host has not the labels that it asks for</source>
        <translation>ホスト 1 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>{} hosts have not the labels that it asks for</source>
        <translation>ホスト {} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>one host would put two of its group in one place</source>
        <translation>ホスト 1 台では同じグループの 2 つが 1 か所に置かれる</translation>
    </message>
    <message>
        <source>{} hosts would put two of its group in one place</source>
        <translation>ホスト {} 台では同じグループの 2 つが 1 か所に置かれる</translation>
    </message>
    <message>
        <source>one host would spread its group too unevenly</source>
        <translation>ホスト 1 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>{} hosts would spread its group too unevenly</source>
        <translation>ホスト {} 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>one host has none of the group that it goes with</source>
        <translation>ホスト 1 台に一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>{} hosts have none of the group that it goes with</source>
        <translation>ホスト {} 台に一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>one host is more than its licence covers</source>
        <translation>ホスト 1 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} hosts are more than its licence covers</source>
        <translation>ホスト {} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>one host has too little {1} left</source>
        <translation>ホスト 1 台で {1} が不足</translation>
    </message>
    <message>
        <source>{0} hosts have too little {1} left</source>
        <translation>ホスト {0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>room</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>the only host is not there</source>
        <translation>唯一のホストは存在しない</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} 台は存在しない</translation>
    </message>
    <message>
        <source>{} are not there</source>
        <translation>{} 台は存在しない</translation>
    </message>
    <message>
        <source>the only host has failed</source>
        <translation>唯一のホストは障害中</translation>
    </message>
    <message>
        <source>{} has failed</source>
        <translation>{} 台は障害中</translation>
    </message>
    <message>
        <source>{} have failed</source>
        <translation>{} 台は障害中</translation>
    </message>
    <message>
        <source>the only host is drained</source>
        <translation>唯一のホストはドレイン済み</translation>
    </message>
    <message>
        <source>{} is drained</source>
        <translation>{} 台はドレイン済み</translation>
    </message>
    <message>
        <source>{} are drained</source>
        <translation>{} 台はドレイン済み</translation>
    </message>
    <message>
        <source>the only host is cordoned</source>
        <translation>唯一のホストは配置停止中</translation>
    </message>
    <message>
        <source>{} is cordoned</source>
        <translation>{} 台は配置停止中</translation>
    </message>
    <message>
        <source>{} are cordoned</source>
        <translation>{} 台は配置停止中</translation>
    </message>
    <message>
        <source>the only host is tainted against it</source>
        <translation>唯一のホストに許容されない taint がある</translation>
    </message>
    <message>
        <source>{} is tainted against it</source>
        <translation>{} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>{} are tainted against it</source>
        <translation>{} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>the only host lacks the labels it asks for</source>
        <translation>唯一のホストに必要なラベルがない</translation>
    </message>
    <message>
        <source>{} lacks the labels it asks for</source>
        <translation>{} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>{} lack the labels it asks for</source>
        <translation>{} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>the only host already runs one of its group</source>
        <translation>唯一のホストですでに同じグループのものが実行中</translation>
    </message>
    <message>
        <source>{} already runs one of its group</source>
        <translation>{} 台ですでに同じグループのものが実行中</translation>
    </message>
    <message>
        <source>{} already run one of its group</source>
        <translation>{} 台ですでに同じグループのものが実行中</translation>
    </message>
    <message>
        <source>the only host would spread its group too unevenly</source>
        <translation>唯一のホストではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly</source>
        <translation>{} 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>the only host has none of the group it goes with</source>
        <translation>唯一のホストに一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>{} has none of the group it goes with</source>
        <translation>{} 台に一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>{} have none of the group it goes with</source>
        <translation>{} 台に一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>the only host is more than its licence covers</source>
        <translation>唯一のホストはライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} is more than its licence covers</source>
        <translation>{} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} are more than its licence covers</source>
        <translation>{} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>the only host has too little {1} left</source>
        <translation>唯一のホストで {1} が不足</translation>
    </message>
    <message>
        <source>{0} has too little {1} left</source>
        <translation>{0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>{0} have too little {1} left</source>
        <translation>{0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {}</source>
        <translation>最も近いのは {} で、{} 不足</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {} of {}</source>
        <translation>最も近いのは {0} で、{2} が {1} 不足</translation>
    </message>
    <message>
        <source>there is no host</source>
        <translation>ホストがない</translation>
    </message>
    <message>
        <source>of {} hosts {}</source>
        <translation>ホスト {} 台のうち、{}</translation>
    </message>
    <message>
        <source>{}; it fits if {}</source>
        <translation>{}; 収まる条件: {}</translation>
    </message>
    <message>
        <source>it is bound to its host</source>
        <translation>ホストに固定されている</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>{} of {}</source>
        <translation>{1} の {0}</translation>
    </message>
    <message>
        <source>It brings {}; which of them are known already is told when they are stored.</source>
        <translation>内容: {}。このうち既知のものは、保存時に示されます。</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>新規: {}。</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>変更: {}。</translation>
    </message>
    <message>
        <source>Not named by this source any more: {}.</source>
        <translation>このソースに含まれなくなったもの: {}。</translation>
    </message>
    <message>
        <source>Known under another name: {}.</source>
        <translation>別の名前で既知: {}。</translation>
    </message>
    <message>
        <source>Perhaps known under another name: {}.</source>
        <translation>別の名前で既知の可能性あり: {}。</translation>
    </message>
    <message>
        <source>Nothing that the inventory does not know already.</source>
        <translation>インベントリにとって新しいものはありません。</translation>
    </message>
    <message>
        <source>adds {}</source>
        <translation>{} を追加</translation>
    </message>
    <message>
        <source>changes {}</source>
        <translation>{} を変更</translation>
    </message>
    <message>
        <source>removes {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, planned for {} to {}, {}.</source>
        <translation>「{}」（予定: {}～{}）: {}。</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Its {} does not fit: {}</source>
        <translation>その編集 {} は適合しません: {}</translation>
    </message>
</context>
<context>
    <name>RemoveHost</name>
    <message>
        <source>Remove host {}</source>
        <translation>ホスト {} を撤去</translation>
    </message>
</context>
<context>
    <name>RemoveHosts</name>
    <message>
        <source>Remove {}</source>
        <translation>{} を撤去</translation>
    </message>
</context>
<context>
    <name>ReplaceHosts</name>
    <message>
        <source>Replace {}, {} at once</source>
        <translation>{} を入れ替え、同時に {} 台</translation>
    </message>
    <message>
        <source>{}, by ones like {}</source>
        <translation>{}、{} と同型へ</translation>
    </message>
    <message>
        <source>{}, by ones with {}</source>
        <translation>{}、{} へ</translation>
    </message>
    <message>
        <source>{}, one new for {} old</source>
        <translation>{}、旧 {} 台につき新 1 台</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{} brings a go: nothing runs out, loses its host or collides with it within the horizon.</source>
        <translation>{} は go をもたらします。期間内に枯渇、ホストの喪失、衝突は起きません。</translation>
    </message>
    <message>
        <source>{} bring a go: nothing runs out, loses its host or collides with them within the horizon.</source>
        <translation>{} は go をもたらします。期間内に枯渇、ホストの喪失、衝突は起きません。</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of them by the edits. The gravest of these: {}</source>
        <translation>go をもたらすプランはありません。最も近いのは {} ({}) です。{}、そのうち編集によるものは {} です。その中で最も重大なもの: {}</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, all of them without the edits, too. The gravest: {}</source>
        <translation>go をもたらすプランはありません。最も近いのは {} ({}) です。{}、すべて編集なしでも残ります。最も重大なもの: {}</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Hold {} for {}</source>
        <translation>{} を {} 用に予約</translation>
    </message>
    <message>
        <source>Hold {} times {} for {}</source>
        <translation>{} × {} を {} 用に予約</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}、{}</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>Resize {} to {}</source>
        <translation>{} を {} にサイズ変更</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The edits bring it forward by {}: the median date was {}, now it is {}.</source>
        <translation>編集により {} 早まります。日付の中央値は {} でしたが、{} になります。</translation>
    </message>
    <message>
        <source>The edits bring it forward by {}: the date that one path in twenty comes to was {}, now it is {}.</source>
        <translation>編集により {} 早まります。経路 20 本に 1 本が達する日付は {} でしたが、{} になります。</translation>
    </message>
    <message>
        <source>Without the edits the probability was {}.</source>
        <translation>編集がなければ、確率は {} でした。</translation>
    </message>
    <message>
        <source>the end of time</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>{} UTC</source>
        <translation>{} UTC</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>{} まで</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <translation>{} から {} まで</translation>
    </message>
    <message>
        <source>{:.3g} ms</source>
        <translation>{:.3g} ms</translation>
    </message>
    <message>
        <source>{:.3g} s</source>
        <translation>{:.3g} s</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>99 % 超</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1 % 未満</translation>
    </message>
    <message>
        <source>{:.0f} %</source>
        <translation>{:.0f} %</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{}～{}</translation>
    </message>
    <message>
        <source>There is no placement to fail. Import a fleet first.</source>
        <translation>障害を調べる配置がありません。まずフリートをインポートしてください。</translation>
    </message>
    <message>
        <source>Ask for one path at least.</source>
        <translation>1 本以上の経路を指定してください。</translation>
    </message>
    <message>
        <source>No host has the labels &apos;{}&apos;. Look them up with &apos;show&apos;.</source>
        <translation>ラベル「{}」を持つホストはありません。&apos;show&apos; で確認してください。</translation>
    </message>
    <message>
        <source>Nothing breaks until {} in {} of {} joint paths of demand, failures and repairs ({}); in {} failures leave somebody without a host. Assumed: hosts fail as {}, {:.4g} h up and {:.3g} h to repair in the mean.</source>
        <translation>需要、障害、修復の複合経路 {2} 本の {1}（{3}）で、{0} まで何も破綻しません。{4} では、障害により配置先のないものが出ます。前提: ホストの障害は {5} に従い、平均で稼働 {6:.4g} 時間、修復 {7:.3g} 時間です。</translation>
    </message>
    <message>
        <source>So many services were looked at on the first {} of {} demand paths, which the joint paths repeat.</source>
        <translation>サービスが多いため、{1} 本の需要経路のうち最初の {0} 本で確認しました。複合経路ではこれを繰り返し使います。</translation>
    </message>
    <message>
        <source>Those of {} fail as {}, {:.4g} h up and {:.3g} h to repair.</source>
        <translation>{} のホストの障害は {} に従い、稼働 {:.4g} 時間、修復 {:.3g} 時間です。</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>ラック {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>Without {}, {} has no host. For {}: {}.</source>
        <translation>{0} がないと、{1} の配置先がなくなります。{2} について: {3}。</translation>
    </message>
    <message>
        <source>Without {}, {} have no host. For {}: {}.</source>
        <translation>{0} がないと、{1} の配置先がなくなります。{2} について: {3}。</translation>
    </message>
    <message>
        <source>Lost: {}.</source>
        <translation>停止: {}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of sweep. Use hosts, pairs, racks or zones.</source>
        <translation>「{}」は総当たりの種類ではありません。hosts、pairs、racks、zones のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>There is no placement to sweep. Import a fleet first.</source>
        <translation>総当たりで調べる配置がありません。まずフリートをインポートしてください。</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host</source>
        <translation>{} を失うと {} の配置先がなくなる</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host and {} lost</source>
        <translation>{} を失うと {} の配置先がなくなり、{} が停止する</translation>
    </message>
    <message>
        <source>losing {} overloads {}, which takes over: its {} runs out in {} of the paths</source>
        <translation>{0} を失うと、引き継ぐ {1} が過負荷になり、経路の {3} で {2} が枯渇する</translation>
    </message>
    <message>
        <source>Hour by hour, hosts, racks or zones can be lost, no pairs. Use one of them.</source>
        <translation>時間ごとの喪失は、ホスト、ラック、ゾーンについて調べられ、ペアは対象外です。いずれかを使ってください。</translation>
    </message>
    <message>
        <source>These hours lie outside the computed future. Ask for a longer horizon.</source>
        <translation>これらの時間は計算済みの将来の範囲外です。予測期間を長くしてください。</translation>
    </message>
    <message>
        <source>Sunday {}</source>
        <translation>日曜日 {}</translation>
    </message>
    <message>
        <source>Monday {}</source>
        <translation>月曜日 {}</translation>
    </message>
    <message>
        <source>Tuesday {}</source>
        <translation>火曜日 {}</translation>
    </message>
    <message>
        <source>Wednesday {}</source>
        <translation>水曜日 {}</translation>
    </message>
    <message>
        <source>Thursday {}</source>
        <translation>木曜日 {}</translation>
    </message>
    <message>
        <source>Friday {}</source>
        <translation>金曜日 {}</translation>
    </message>
    <message>
        <source>Saturday {}</source>
        <translation>土曜日 {}</translation>
    </message>
    <message>
        <source>from {} UTC on</source>
        <translation>{} UTC 以降</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>{} から {} UTC まで</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>N-1 for racks</source>
        <translation>ラックの N-1</translation>
    </message>
    <message>
        <source>N-1 for zones</source>
        <translation>ゾーンの N-1</translation>
    </message>
    <message>
        <source>{} does not hold {}: {}.</source>
        <translation>{} は成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} does not hold {} even with the expected demand: {}.</source>
        <translation>{} は、予想される需要でも成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P90: {}.</source>
        <translation>{} は、P90 の需要では成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P95: {}.</source>
        <translation>{} は、P95 の需要では成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} with the schedule as it is, and nothing is added, but the edits bring {} forward. The gravest: {}</source>
        <translation>現状の予定のままで {0}があり、追加されるものはありませんが、編集により {1} 件が早まります。最も重大なもの: {2}</translation>
    </message>
    <message>
        <source>{} with the schedule as it is, and nothing is added. The gravest: {}</source>
        <translation>現状の予定のままで {0}があり、追加されるものはありません。最も重大なもの: {1}</translation>
    </message>
    <message>
        <source>Nothing runs out, loses its host or collides within the horizon.</source>
        <translation>予測期間内に、枯渇、配置先の喪失、競合はありません。</translation>
    </message>
    <message>
        <source>{} set placed again, {} proven survivable</source>
        <translation>{} 組を再配置して確認、{} 組は耐えられると証明済み</translation>
    </message>
    <message>
        <source>{} sets placed again, {} proven survivable</source>
        <translation>{} 組を再配置して確認、{} 組は耐えられると証明済み</translation>
    </message>
    <message>
        <source>The weakest host at {}: {}.</source>
        <translation>{} 時点で最も弱いホスト: {}。</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts at {}: {}.</source>
        <translation>{1} 時点で最も弱い {0} 台のホストの組: {2}。</translation>
    </message>
    <message>
        <source>{} set of that size is fatal ({}).</source>
        <translation>この大きさの組のうち、致命的なものは {} 組です（{}）。</translation>
    </message>
    <message>
        <source>{} sets of that size are fatal ({}).</source>
        <translation>この大きさの組のうち、致命的なものは {} 組です（{}）。</translation>
    </message>
    <message>
        <source>Any {} of {} can be lost at {} ({}).</source>
        <translation>{2} の時点で、{1}のうちどの {0}を失っても耐えられます（{3}）。</translation>
    </message>
    <message>
        <source>Larger sets were too many to be placed again.</source>
        <translation>これより大きい組は、数が多すぎて再配置できませんでした。</translation>
    </message>
    <message>
        <source>There is no placement to search. Import a fleet first.</source>
        <translation>探索する配置がありません。まずフリートをインポートしてください。</translation>
    </message>
    <message>
        <source>Ask for sets of 1 to 4 hosts.</source>
        <translation>1～4 台のホストの組を指定してください。</translation>
    </message>
    <message>
        <source>1 workload stands on a name that has no resource, so what it uses is counted nowhere: say on Match what the name is, or import what is missing.</source>
        <translation>リソースのない名前にワークロード 1 件が配置されているため、その使用量がどこにも計上されていません。［名寄せ］でその名前が何であるかを指定するか、不足しているものをインポートしてください。</translation>
    </message>
    <message>
        <source>{} workloads stand on names that have no resource, so what they use is counted nowhere: say on Match what the names are, or import what is missing.</source>
        <translation>リソースのない名前にワークロード {} 件が配置されているため、その使用量がどこにも計上されていません。［名寄せ］でそれらの名前が何であるかを指定するか、不足しているものをインポートしてください。</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Roll out a new version of {}</source>
        <translation>{} の新バージョンをロールアウト</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{}、各 {}</translation>
    </message>
    <message>
        <source>{}, demand times {}</source>
        <translation>{}、需要 {} 倍</translation>
    </message>
    <message>
        <source>{} in canary steps {}</source>
        <translation>{}、カナリアステップ {}</translation>
    </message>
    <message>
        <source>{}, at most {} more and {} unavailable</source>
        <translation>{}、最大で追加 {}、停止 {}</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>It failed; it is tried again.</source>
        <translation>失敗しました。再試行します。</translation>
    </message>
    <message>
        <source>It failed {} times in a row; it is tried again.</source>
        <translation>{} 回続けて失敗しました。再試行します。</translation>
    </message>
    <message>
        <source>Every {}: it changed the last time.</source>
        <translation>{} ごと: 前回は変化がありました。</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last 1 time.</source>
        <translation>{} ごと: 前回は変化がありませんでした。</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last {} times.</source>
        <translation>{} ごと: 直近 {} 回は変化がありませんでした。</translation>
    </message>
    <message>
        <source>It comes with everything, every {}; of {} a value for every {}.</source>
        <translation>全体とともに {} ごとに収集されます。{} の値は {} ごとに 1 個です。</translation>
    </message>
    <message>
        <source>1 other series comes along, since less rests on it.</source>
        <translation>ほかの 1 本の時系列は、重要度が低いため、これに合わせて収集されます。</translation>
    </message>
    <message>
        <source>{} other series come along, since less rests on them.</source>
        <translation>ほかの {} 本の時系列は、重要度が低いため、これに合わせて収集されます。</translation>
    </message>
    <message>
        <source>Every {}: {} is scheduled from {} to {}.</source>
        <translation>{} ごと: {} が {} から {} まで予定されています。</translation>
    </message>
    <message>
        <source>Every {}: it is being learnt ({} of {} samples).</source>
        <translation>{} ごと: 学習中です（{} / {} サンプル）。</translation>
    </message>
    <message>
        <source>Every {}: a value was {:.0f} times further off than usual. It waits for {} before it slows down again.</source>
        <translation>{} ごと: 値の外れ方が通常の {:.0f} 倍でした。{}を待ってから、再び間隔を広げます。</translation>
    </message>
    <message>
        <source>Every {}: too little is known of it yet. It waits for more samples.</source>
        <translation>{} ごと: まだ情報が不足しています。サンプルが増えるのを待っています。</translation>
    </message>
    <message>
        <source>Every {}, which is the longest: hourly means are off by {:.1f} % then.</source>
        <translation>{} ごと（最長）: 1 時間平均の誤差は {:.1f} % です。</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then. It waits for {} before it goes on to every {}, which the {:.1f} % that are allowed leave room for.</source>
        <translation>{0} ごと: 1 時間平均の誤差は {1:.1f} % です。{2}を待ってから、許容誤差 {4:.1f} % に収まる {3} ごとに移ります。</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then, every {} by {:.1f} %; {:.1f} % are allowed.</source>
        <translation>{} ごと: 1 時間平均の誤差は {:.1f} %、{} ごとでは {:.1f} % です。許容誤差は {:.1f} % です。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale {} to 1 replica</source>
        <translation>{} をレプリカ 1 個にスケール</translation>
    </message>
    <message>
        <source>Scale {} to {} replicas</source>
        <translation>{} をレプリカ {} 個にスケール</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing added</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>The edits now</source>
        <translation>現在の編集</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>リグレット</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No gathering was made for it before it began; what was known at {} stands in.</source>
        <translation>開始前にこの変更のための収集が行われなかったため、{} 時点でわかっていたもので代用します。</translation>
    </message>
    <message>
        <source>The baseline was gathered at {}, before it began.</source>
        <translation>ベースラインは、開始前の {} に収集されました。</translation>
    </message>
    <message>
        <source>It is compared with what is known now, at {}.</source>
        <translation>現在（{}）わかっているものと比較します。</translation>
    </message>
    <message>
        <source>It is compared with what was gathered after it, at {}.</source>
        <translation>変更後の {} に収集されたものと比較します。</translation>
    </message>
    <message>
        <source>Nothing was gathered for an event &apos;{}&apos;. &apos;compare&apos; without one lists those for which there is something.</source>
        <translation>イベント「{}」のために収集されたものはありません。&apos;compare&apos; をイベントなしで実行すると、収集のあるイベントを一覧表示します。</translation>
    </message>
    <message>
        <source>The workspace {} has no revision {}.</source>
        <translation>ワークスペース {} にリビジョン {} はありません。</translation>
    </message>
    <message>
        <source>The step must be at least one second.</source>
        <translation>ステップは 1 秒以上にしてください。</translation>
    </message>
    <message>
        <source>The horizon must be at least one step long.</source>
        <translation>予測期間は 1 ステップ以上の長さにしてください。</translation>
    </message>
    <message>
        <source>The training history must be at least one step long.</source>
        <translation>学習用の履歴は 1 ステップ以上の長さにしてください。</translation>
    </message>
    <message>
        <source>The horizon has more than 100,000 steps. Take a longer step or a shorter horizon.</source>
        <translation>予測期間が 100,000 ステップを超えています。ステップを長くするか、予測期間を短くしてください。</translation>
    </message>
    <message>
        <source>Ask for 1 to 100,000 paths.</source>
        <translation>経路の数は 1～100,000 で指定してください。</translation>
    </message>
    <message>
        <source>{} paths over {} steps are more than {} values for every series. Ask for fewer paths, a longer step or a shorter horizon.</source>
        <translation>{} 本の経路と {} ステップでは、時系列あたりの値が {} 個を超えます。経路を減らすか、ステップを長くするか、予測期間を短くしてください。</translation>
    </message>
    <message>
        <source>The threshold is a probability between 0 and 1.</source>
        <translation>しきい値は 0 から 1 の間の確率です。</translation>
    </message>
    <message>
        <source>The scheduled change {} is left out: {}</source>
        <translation>予定変更 {} は除外されます: {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Nothing measured {} of {}. Import or gather that series first.</source>
        <translation>{1} の {0} は測定されていません。まずその時系列をインポートまたは収集してください。</translation>
    </message>
    <message>
        <source>{} has no sample before {}. Let the forecast begin later.</source>
        <translation>{} には {} より前のサンプルがありません。予測の開始を遅らせてください。</translation>
    </message>
    <message>
        <source>The newest sample of {} is of {}, longer before {} than the {} of history that a forecast looks at. Gather or import newer ones, or let the forecast begin then.</source>
        <translation>{} の最新のサンプルは {} のもので、{} からさかのぼって予測で使う {} の履歴より古いものです。新しいサンプルを収集またはインポートするか、予測の開始をその時点にしてください。</translation>
    </message>
    <message>
        <source>1 series was fitted.</source>
        <translation>1 本の時系列を当てはめました。</translation>
    </message>
    <message>
        <source>{} series were fitted.</source>
        <translation>{} 本の時系列を当てはめました。</translation>
    </message>
    <message>
        <source>{} series went on with the models that are kept.</source>
        <translation>{} 本の時系列は、保持されているモデルを引き継ぎました。</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, 1 was fitted.</source>
        <translation>{1} 本の時系列のうち {0} 本は保持されているモデルを引き継ぎ、1 本を当てはめました。</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, {} were fitted.</source>
        <translation>{1} 本の時系列のうち {0} 本は保持されているモデルを引き継ぎ、{2} 本を当てはめました。</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole hour. What was measured since, up to {}, counts when its hour has ended, at {}.</source>
        <translation>将来の開始は {} です。サンプルは 1 時間単位で計算に入ります。その後 {} までに測定されたものは、その 1 時間が終わる {} に計算に入ります。</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole step of {}. What was measured since, up to {}, counts when its step has ended, at {}.</source>
        <translation>将来の開始は {} です。サンプルは {} のステップ単位で計算に入ります。その後 {} までに測定されたものは、そのステップが終わる {} に計算に入ります。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample. That is later than its import at {}: check its time, or say when the future begins.</source>
        <translation>将来の開始は、最新のサンプルの後の {} です。これはインポート日時 {} より後です。サンプルの日時を確認するか、将来の開始を指定してください。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample.</source>
        <translation>将来の開始は、最新のサンプルの後の {} です。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There is a series with later ones; check their times.</source>
        <translation>将来の開始は {0} で、{1} までの最新のサンプルの後です。これより後のサンプルを持つ時系列が 1 本あります。日時を確認してください。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There are {} series with later ones; check their times.</source>
        <translation>将来の開始は {0} で、{1} までの最新のサンプルの後です。これより後のサンプルを持つ時系列が {2} 本あります。日時を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is measured, so the future begins at {}, after revision {}.</source>
        <translation>測定されたものがないため、将来の開始はリビジョン {1} の後の {0} です。</translation>
    </message>
    <message>
        <source>Every workload has ended by {}, so the future begins at {}, when most of them were alive.</source>
        <translation>{} までにすべてのワークロードが終了しているため、将来の開始は、最も多くのワークロードが稼働していた {} です。</translation>
    </message>
    <message>
        <source>The future begins at {}, as asked.</source>
        <translation>将来の開始は、指定された {} です。</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; the values with | between them follow no parameter. Write key=1|2, or &apos; | &apos; with blanks between whole values of the axis.</source>
        <translation>「{}」では、| で区切られた値がパラメーターに続いていません。key=1|2 と書くか、軸の値全体の間を空白付きの &apos; | &apos; で区切ってください。</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; two parameters have several values. Make them two axes.</source>
        <translation>「{}」では、2 つのパラメーターに複数の値があります。2 つの軸に分けてください。</translation>
    </message>
    <message>
        <source>The label of &apos;{}&apos; has no ] at its end.</source>
        <translation>「{}」のラベルの末尾に ] がありません。</translation>
    </message>
    <message>
        <source>In &apos;{}&apos;: {}</source>
        <translation>「{}」: {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no name. Write &apos;growth: none | change-demand factor=1.2|1.5&apos;.</source>
        <translation>軸「{}」に名前がありません。&apos;growth: none | change-demand factor=1.2|1.5&apos; のように書いてください。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos;: {}</source>
        <translation>軸「{}」: {}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has two values called &apos;{}&apos;. Put a label in brackets in front of them, e.g. [more] scale service=web replicas=9.</source>
        <translation>軸「{}」に「{}」という値が 2 つあります。値の前に角括弧でラベルを付けてください。例: [more] scale service=web replicas=9</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;.</source>
        <translation>このバージョンはアクション「{}」に対応していません。</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.</source>
        <translation>アクション {} にパラメーター「{}」はありません。</translation>
    </message>
    <message>
        <source>A value is missing. Write e.g. &apos;none | 1.2 | 1.5&apos;, with | between.</source>
        <translation>値がありません。&apos;none | 1.2 | 1.5&apos; のように、| で区切って書いてください。</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; stands there twice.</source>
        <translation>値「{}」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The edit that the axis &apos;{}&apos; varies is not in the scenario.</source>
        <translation>軸「{}」で変化させる編集がシナリオにありません。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; varies an edit that another axis varies already. Take one of them away.</source>
        <translation>軸「{}」は、別の軸がすでに変化させている編集を対象としています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis.</source>
        <translation>マトリクスには少なくとも 1 つの軸が必要です。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no value.</source>
        <translation>軸「{}」に値がありません。</translation>
    </message>
    <message>
        <source>Two axes are called &apos;{}&apos;. Give each a name of its own.</source>
        <translation>「{}」という軸が 2 つあります。それぞれ別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The axes have more than {} combinations. Take fewer values.</source>
        <translation>軸の組み合わせが {} を超えています。値を減らしてください。</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>既知の情報なし</translation>
    </message>
    <message>
        <source>1 stored name was joined: {} is {}. Undo takes that back, before anything is gathered.</source>
        <translation>保存された名前 1 件を結合しました: {} は {} です。何かを収集する前であれば、元に戻せます。</translation>
    </message>
    <message>
        <source>{} stored names were joined: {} is {}, for example. Undo takes that back, before anything is gathered.</source>
        <translation>保存された名前 {} 件を結合しました。例: {} は {} です。何かを収集する前であれば、元に戻せます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; are {} both.</source>
        <translation>「{}」と「{}」は、どちらも {} です。</translation>
    </message>
    <message>
        <source>There is no scheduled event &apos;{}&apos;.</source>
        <translation>予定されたイベント「{}」はありません。</translation>
    </message>
    <message>
        <source>No baseline was taken because the change names no resource, so it is not known what to look at.</source>
        <translation>変更にリソースが指定されておらず、何を調べるべきかわからないため、ベースラインは取得されませんでした。</translation>
    </message>
    <message>
        <source>No baseline was taken because there is no live source. Add one, and it is asked before the next change.</source>
        <translation>ライブソースがないため、ベースラインは取得されませんでした。追加すると、次の変更の前に照会されます。</translation>
    </message>
    <message>
        <source>No baseline was taken because the change was not known before it began.</source>
        <translation>開始前に変更が知られていなかったため、ベースラインは取得されませんでした。</translation>
    </message>
    <message>
        <source>No baseline was taken because every live source is paused.</source>
        <translation>すべてのライブソースが一時停止中のため、ベースラインは取得されませんでした。</translation>
    </message>
    <message>
        <source>No baseline was taken because no live source was asked in the time before it began. Keep Penumbra open then, or run &apos;penumbra-cli watch&apos;.</source>
        <translation>開始前の時間にライブソースが照会されなかったため、ベースラインは取得されませんでした。その間 Penumbra を開いておくか、&apos;penumbra-cli watch&apos; を実行してください。</translation>
    </message>
    <message>
        <source>means of an hour; usually within {}</source>
        <translation>1 時間の平均、通常は {} 以内</translation>
    </message>
    <message>
        <source>There is no forecaster called &apos;{}&apos;. Choose one of:{}.</source>
        <translation>「{}」という予測モデルはありません。次から選んでください:{}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this fleet. Use one of {}.</source>
        <translation>「{}」はこのフリートの次元ではありません。次のいずれかを使ってください: {}。</translation>
    </message>
    <message>
        <source>{} offers no {}, so there is nothing to predict.</source>
        <translation>{} は {} を提供していないため、予測するものがありません。</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Ask for a longer horizon.</source>
        <translation>{} は、計算済みの将来の範囲（{} から {} まで）の外にあります。予測期間を長くしてください。</translation>
    </message>
    <message>
        <source>There is no series {} in this revision.</source>
        <translation>このリビジョンに時系列 {} はありません。</translation>
    </message>
    <message>
        <source>{} is to reserve {} and is forecast to use up to {} (95 %)</source>
        <translation>{} の予約は {} になりますが、使用量は最大 {} と予測されています（95 %）</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. The room that this frees for placement is in use.</source>
        <translation>{} の使用量を下回るサイズに変更されています: {}。これにより配置用に空く分は、実際には使用されています。</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. So are {} more. The room that this frees for placement is in use.</source>
        <translation>{} の使用量を下回るサイズに変更されています: {}。ほかに {} 件も同様です。これにより配置用に空く分は、実際には使用されています。</translation>
    </message>
</context>
<context>
    <name>SetPolicy</name>
    <message>
        <source>Place by the policy {}</source>
        <translation>ポリシー {} で配置</translation>
    </message>
    <message>
        <source>{}, moving others to make room</source>
        <translation>{}、ほかを移動して空きを確保</translation>
    </message>
</context>
<context>
    <name>SetSlo</name>
    <message>
        <source>no latency</source>
        <translation>レイテンシなし</translation>
    </message>
    <message>
        <source>an answer within {:.4g} s</source>
        <translation>{:.4g} s 以内に応答</translation>
    </message>
    <message>
        <source>its latency for {:.6g} %</source>
        <translation>レイテンシは {:.6g} % で達成</translation>
    </message>
    <message>
        <source>no availability</source>
        <translation>可用性なし</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>応答率 {:.6g} %</translation>
    </message>
    <message>
        <source>{} promises {}</source>
        <translation>{} の SLO: {}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>the joining of names</source>
        <translation>名前の結合</translation>
    </message>
    <message>
        <source>the call-off of {}</source>
        <translation>{} の中止</translation>
    </message>
    <message>
        <source>the import of {}</source>
        <translation>{} のインポート</translation>
    </message>
    <message>
        <source>Nothing can be taken back: there is no import in {} yet.</source>
        <translation>取り消せるものはありません。{} にはまだインポートがありません。</translation>
    </message>
    <message>
        <source>Only the newest imports can be taken back, up to five, and only while nothing was gathered or answered after them. Go back to a copy of the file where you have one.</source>
        <translation>取り消せるのは最新のインポート（最大 5 件）だけで、その後に何も収集も回答もされていない場合に限ります。ファイルのコピーがあれば、それに戻してください。</translation>
    </message>
    <message>
        <source>Nothing more can be taken back: what came before the {} is not kept for it. {}</source>
        <translation>これ以上は取り消せません。「{}」より前の状態は、そのためには保持されていません。{}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {} changed the inventory (revision {}, {}). {}</source>
        <translation>取り消せるものはありません。「{}」によりインベントリが変更されています（リビジョン {}、{}）。{}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: since {} (revision {}) {} changed the inventory (revision {}, {}). {}</source>
        <translation>取り消せるものはありません。{}（リビジョン {}）の後に、「{}」によりインベントリが変更されています（リビジョン {}、{}）。{}</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 of the fleet</source>
        <translation>フリートの %1</translation>
    </message>
</context>
<context>
    <name>Surprises</name>
    <message>
        <source>{} of {} changed from {} to {}.</source>
        <translation>{1} の {0} が {2} から {3} に変わりました。</translation>
    </message>
    <message>
        <source>Look back at least {}: fewer than {} steps of {} say nothing.</source>
        <translation>少なくとも {} さかのぼってください。{} 未満のステップ（各 {}）では何も判断できません。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>from the start, for good</source>
        <translation>最初から無期限</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>%1 から無期限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>There is no service, workload, host, rack or zone &apos;{}&apos; in the shadow.</source>
        <translation>シャドウに「{}」というサービス、ワークロード、ホスト、ラック、ゾーンはありません。</translation>
    </message>
    <message>
        <source>{} of {} run, {} needed</source>
        <translation>{1} 個中 {0} 個が稼働、{2} 個が必要</translation>
    </message>
    <message>
        <source>no replica is known</source>
        <translation>既知のレプリカなし</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} は障害中です。</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} はドレインされています。</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} は新しいものを受け入れません。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} の配置先がありません。</translation>
    </message>
    <message>
        <source>All {} of them fail.</source>
        <translation>{} 個すべてが障害になります。</translation>
    </message>
    <message>
        <source>{} of {} fail.</source>
        <translation>{1} 個中 {0} 個が障害になります。</translation>
    </message>
    <message>
        <source>{} fails.</source>
        <translation>{} が障害になります。</translation>
    </message>
    <message>
        <source>{} runs on {}, which fails.</source>
        <translation>{} の実行先の {} が障害になります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known. Choose one of none, rack and zone.</source>
        <translation>「{}」は使えません。none、rack、zone のいずれかを選んでください。</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 % 区間</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Median without the edits</source>
        <translation>編集なしの中央値</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>{} of rack {}</source>
        <translation>{}（ラック {}）</translation>
    </message>
    <message>
        <source>{} of zone {}</source>
        <translation>{}（ゾーン {}）</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{}（{}）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>ポッド</translation>
    </message>
    <message>
        <source>ETS, best form</source>
        <translation>ETS（最適な形）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no CVSS score. Give a number from 0 to 10.</source>
        <translation>{1} の属性 {0} は無視されます。「{2}」は CVSS スコアではありません。0 から 10 の数値を指定してください。</translation>
    </message>
    <message>
        <source>The attribute {} of {} is left out: {}</source>
        <translation>{1} の属性 {0} は無視されます: {2}</translation>
    </message>
    <message>
        <source>The service {} depends on itself. The dependency is left out.</source>
        <translation>サービス {} が自分自身に依存しています。この依存関係は無視されます。</translation>
    </message>
    <message>
        <source>{} {} {}, but there is no {} in the inventory. The relation is left out; import what is missing.</source>
        <translation>{} {} {} という関係がありますが、インベントリに {} がありません。この関係は無視されます。足りないものをインポートしてください。</translation>
    </message>
    <message>
        <source>One measured host, {}, carries load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>測定されたホスト {} に、どのワークロードにも対応しない負荷があります。移動可能なワークロード &apos;load of HOST&apos; で代表させます。</translation>
    </message>
    <message>
        <source>{} measured hosts, {} among them, carry load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>測定されたホスト {} 台（{} など）に、どのワークロードにも対応しない負荷があります。移動可能なワークロード &apos;load of HOST&apos; で代表させます。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>How many hosts are added.</source>
        <translation>追加するホストの台数です。</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>同型ホスト</translation>
    </message>
    <message>
        <source>A host whose capacity, labels, taints and zone each new one copies.</source>
        <translation>新しい各ホストが容量、ラベル、taint、ゾーンを写すホストです。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.</source>
        <translation>各ホストが提供する CPU です。例: 32 cores。同型ホストの値に優先します。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>What each offers of memory, e.g. 128 GiB.</source>
        <translation>各ホストが提供するメモリです。例: 128 GiB。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What each offers of GPUs, e.g. 4.</source>
        <translation>各ホストが提供する GPU の数です。例: 4。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>The zone they stand in. Not given: that of the host they are like.</source>
        <translation>ホストを置くゾーンです。省略時は同型ホストのゾーンです。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>How long after the window&apos;s begin, when they are ordered, they are there.</source>
        <translation>発注する期間の開始から、使用可能になるまでの時間です。</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>名前の接頭辞</translation>
    </message>
    <message>
        <source>They are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>PREFIX-1、PREFIX-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>New hosts join at the window&apos;s begin, like one of the fleet or of a size of their own.</source>
        <translation>期間の開始時に、フリート内のホストと同型または独自のサイズの新しいホストが加わります。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The change template as JSON. On the command line @FILE reads it from a file.</source>
        <translation>JSON 形式の変更テンプレートです。コマンドラインでは @FILE でファイルから読み込みます。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values for its parameters, e.g. host=db-01,factor=2.</source>
        <translation>テンプレートのパラメーターの値です。例: host=db-01,factor=2。</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>テンプレートの適用</translation>
    </message>
    <message>
        <source>Every change of a reusable template happens, each at its hours from the begin of the window on; if one does not fit, none happens.</source>
        <translation>再利用できるテンプレートのすべての変更が、期間の開始を起点とするそれぞれの時間に行われます。1 つでも合わなければ、どれも行われません。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Every replica of this service changes. Without a service and a workload, everything does.</source>
        <translation>このサービスのすべてのレプリカが変わります。サービスもワークロードも指定しなければ、すべてが変わります。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Only this workload changes.</source>
        <translation>このワークロードだけが変わります。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.</source>
        <translation>需要に掛ける値です。1.2 は 5 分の 1 増、0.5 は半分です。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>ランプ</translation>
    </message>
    <message>
        <source>How long the demand takes from what it was to the factor, from the window&apos;s begin on.</source>
        <translation>期間の開始から、需要が元の値から倍率に達するまでの時間です。</translation>
    </message>
    <message>
        <source>Ramp back</source>
        <translation>戻りのランプ</translation>
    </message>
    <message>
        <source>How long the demand takes back to what it was, up to the window&apos;s end: a campaign rises, stays and falls.</source>
        <translation>期間の終わりまでに、需要が元の値に戻るまでの時間です。キャンペーンは上昇し、続き、下降します。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>straight: both ramps are straight lines. smooth: they begin and end slowly.</source>
        <translation>straight: 両方のランプが直線です。smooth: 緩やかに始まり、緩やかに終わります。</translation>
    </message>
    <message>
        <source>Callees</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>follow: its requests flow on, so what the service calls gets its share of the change too. stay: only the service itself changes.</source>
        <translation>follow: リクエストは先へ流れ、サービスの呼び出し先も変更の影響を受けます。stay: サービス自体だけが変わります。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. Without it all that follows the load: CPU, memory, network and GPUs; what is stored keeps its own trend until disk is named.</source>
        <translation>増やす次元をコンマ区切りで指定します: cpu,network。省略時は負荷に追随するすべて（CPU、メモリ、ネットワーク、GPU）です。保存されるものは、disk を指定しない限り固有の傾向を保ちます。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>requests: so many times the requests; where their history says what they do to the CPU or another dimension, that grows by so much, else in proportion. use: the use itself is multiplied.</source>
        <translation>requests: リクエスト数を倍率で増やします。CPU などの次元への影響が履歴からわかる場合はその分だけ、わからない場合は比例して増えます。use: 使用量そのものに倍率を掛けます。</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>需要の変更</translation>
    </message>
    <message>
        <source>The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, or the dimensions that are named.</source>
        <translation>サービス、ワークロード、または全体の需要が倍率で増減します。対象は負荷に追随するもの、または指定した次元です。</translation>
    </message>
    <message>
        <source>The service that calls.</source>
        <translation>呼び出し元のサービスです。</translation>
    </message>
    <message>
        <source>On service</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>The service that it calls.</source>
        <translation>呼び出し先のサービスです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>hard: it fails with the other. soft: it is degraded without the other. none: it does not need the other.</source>
        <translation>hard: 相手とともに障害になります。soft: 相手がないと縮退します。none: 相手を必要としません。</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>依存関係の変更</translation>
    </message>
    <message>
        <source>A service depends on another one, hard or soft, or no longer.</source>
        <translation>サービスが別のサービスに強くまたは弱く依存するか、依存しなくなります。</translation>
    </message>
    <message>
        <source>The rules of every replica of this service change. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカのルールが変わります。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only the rules of this workload change.</source>
        <translation>このワークロードのルールだけが変わります。</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>分散の単位</translation>
    </message>
    <message>
        <source>Replicas are spread evenly over these places. none: they are no longer spread.</source>
        <translation>レプリカをこの場所の間で均等に分散します。none: 分散しなくなります。</translation>
    </message>
    <message>
        <source>Largest skew</source>
        <translation>最大の偏り</translation>
    </message>
    <message>
        <source>How many more a place may have than the one with the fewest.</source>
        <translation>最も少ない場所より何個まで多く置けるかです。</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>No two replicas are in one of these places. none: they may be.</source>
        <translation>この場所の 1 つに 2 つのレプリカを置きません。none: 置けます。</translation>
    </message>
    <message>
        <source>Gather in one</source>
        <translation>集約</translation>
    </message>
    <message>
        <source>All replicas are in one of these places. none: they need not be.</source>
        <translation>すべてのレプリカをこの場所の 1 つに置きます。none: その必要はありません。</translation>
    </message>
    <message>
        <source>As a wish</source>
        <translation>希望として</translation>
    </message>
    <message>
        <source>Spread, apart and gather are kept where that is possible, and broken where it is not.</source>
        <translation>分散、分離、集約を、可能な場合は守り、不可能な場合は破ります。</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>The only hosts that are allowed: names such as h1,h2 or labels as Kubernetes selects, such as disk=fast or disk in (fast, ssd).</source>
        <translation>許可する唯一のホストです。h1,h2 のような名前、または disk=fast や disk in (fast, ssd) のような Kubernetes 式のラベルで指定します。</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Hosts that are not allowed: names or one label.</source>
        <translation>許可しないホストです。名前または 1 つのラベルで指定します。</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>専有</translation>
    </message>
    <message>
        <source>The only hosts that are allowed, names or labels, and nothing else may run there but what is bound to them.</source>
        <translation>許可する唯一のホストを名前またはラベルで指定します。そこには、結び付けられたもの以外は実行できません。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Higher ones are placed first.</source>
        <translation>高いものから先に配置します。</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>プリエンプト</translation>
    </message>
    <message>
        <source>Where they fit nowhere, workloads of lower priority make room.</source>
        <translation>どこにも収まらない場合、優先度の低いワークロードが場所を空けます。</translation>
    </message>
    <message>
        <source>Change placement rules</source>
        <translation>配置ルールの変更</translation>
    </message>
    <message>
        <source>Where a workload or every replica of a service may run; what runs where it no longer may moves at the edit&apos;s begin.</source>
        <translation>ワークロード、またはサービスの各レプリカを実行できる場所です。実行できなくなった場所にあるものは、編集の開始時に移動します。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that takes nothing new.</source>
        <translation>新しいものを受け入れないホストです。</translation>
    </message>
    <message>
        <source>Cordon host</source>
        <translation>ホストの配置停止</translation>
    </message>
    <message>
        <source>What runs on the host stays; nothing new is placed there.</source>
        <translation>ホストで実行中のものは残り、新しいものは配置されません（cordon）。</translation>
    </message>
    <message>
        <source>Cordon rack or zone</source>
        <translation>ラック・ゾーンの配置停止</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストで、実行中のものは残り、新しいものは受け入れません。</translation>
    </message>
    <message>
        <source>CPU left</source>
        <translation>残りの CPU</translation>
    </message>
    <message>
        <source>The share of its CPU that each still offers: 0.5 is half.</source>
        <translation>各ホストが引き続き提供する CPU の割合です。0.5 は半分です。</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>残りのメモリ</translation>
    </message>
    <message>
        <source>The share of its memory that each still offers.</source>
        <translation>各ホストが引き続き提供するメモリの割合です。</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>残りのディスク</translation>
    </message>
    <message>
        <source>The share of its disk that each still offers.</source>
        <translation>各ホストが引き続き提供するディスクの割合です。</translation>
    </message>
    <message>
        <source>Network left</source>
        <translation>残りのネットワーク</translation>
    </message>
    <message>
        <source>The share of its network that each still offers.</source>
        <translation>各ホストが引き続き提供するネットワークの割合です。</translation>
    </message>
    <message>
        <source>GPUs left</source>
        <translation>残りの GPU</translation>
    </message>
    <message>
        <source>The share of its GPUs that each still offers.</source>
        <translation>各ホストが引き続き提供する GPU の割合です。</translation>
    </message>
    <message>
        <source>Degrade hosts</source>
        <translation>ホストの縮退</translation>
    </message>
    <message>
        <source>Hosts offer a share of what they have: what runs there stays, and takes nothing new where there is no room.</source>
        <translation>ホストが持つものの一部だけを提供します。実行中のものは残り、空きがなければ新しいものは受け入れません。</translation>
    </message>
    <message>
        <source>A service of the fleet, which gets more replicas, or the name of a new one.</source>
        <translation>レプリカを増やすフリートのサービス、または新しいサービスの名前です。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>How many are added.</source>
        <translation>追加する個数です。</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores.</source>
        <translation>各レプリカが予約する CPU です。例: 500m、2 cores。</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB.</source>
        <translation>各レプリカが予約するメモリです。例: 4 GiB。</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU 要求</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m.</source>
        <translation>各レプリカが予約する GPU です。例: 1、500m。</translation>
    </message>
    <message>
        <source>A workload whose requests, placement rules and demand each replica copies; amounts given here replace its own.</source>
        <translation>各レプリカが要求量、配置ルール、需要を写すワークロードです。ここで指定した量が優先されます。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>No two replicas on one host.</source>
        <translation>1 台のホストに 2 つのレプリカを置きません。</translation>
    </message>
    <message>
        <source>Higher ones are placed first. Not given: that of the workload it is like, or 0.</source>
        <translation>高いものから先に配置します。省略時は元になるワークロードの値、または 0 です。</translation>
    </message>
    <message>
        <source>Deploy workload</source>
        <translation>ワークロードのデプロイ</translation>
    </message>
    <message>
        <source>New replicas of a service, known or new, are placed for the window.</source>
        <translation>既知または新規のサービスの新しいレプリカを、期間中配置します。</translation>
    </message>
    <message>
        <source>Deploy manifest</source>
        <translation>マニフェストのデプロイ</translation>
    </message>
    <message>
        <source>Everything that a Kubernetes manifest asks for is placed for the window, with its requests and rules.</source>
        <translation>Kubernetes マニフェストが求めるすべてを、要求量とルールとともに期間中配置します。</translation>
    </message>
    <message>
        <source>The host that is emptied.</source>
        <translation>空にするホストです。</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>ホストのドレイン</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance.</source>
        <translation>メンテナンスのときのように、移動できるものすべてが期間中ホストから離れます。</translation>
    </message>
    <message>
        <source>Drain rack or zone</source>
        <translation>ラック・ゾーンのドレイン</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance.</source>
        <translation>メンテナンスのときのように、ラック、ゾーン、またはラベルに該当するすべてのホストを期間中空にします。</translation>
    </message>
    <message>
        <source>What stops. After the window it is placed again, wherever there is room.</source>
        <translation>停止するワークロードです。期間の後、空きのある場所に再び配置されます。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>shared: the other replicas of its service carry its demand meanwhile. lost: nobody does.</source>
        <translation>shared: その間、サービスのほかのレプリカが需要を引き受けます。lost: 誰も引き受けません。</translation>
    </message>
    <message>
        <source>Evict workload</source>
        <translation>ワークロードの退避</translation>
    </message>
    <message>
        <source>One workload stops for the window and frees its room.</source>
        <translation>ワークロード 1 つが期間中停止し、場所を空けます（evict）。</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>The datastore that fails.</source>
        <translation>障害となるデータストアです。</translation>
    </message>
    <message>
        <source>Fail datastore</source>
        <translation>データストアの障害</translation>
    </message>
    <message>
        <source>Every workload that keeps its data there stops, keeps its room on its host and goes on after the window.</source>
        <translation>そこにデータを置くすべてのワークロードが停止し、ホスト上の場所を保ったまま、期間の後に再開します。</translation>
    </message>
    <message>
        <source>The host that fails.</source>
        <translation>障害となるホストです。</translation>
    </message>
    <message>
        <source>Fail host</source>
        <translation>ホストの障害</translation>
    </message>
    <message>
        <source>The host is gone at once; what ran there is placed again on the hosts that are left.</source>
        <translation>ホストが突然失われます。実行されていたものは残りのホストに再び配置されます。</translation>
    </message>
    <message>
        <source>Fail rack or zone</source>
        <translation>ラック・ゾーンの障害</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストが突然失われます。実行されていたものは再び配置されます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What it is called. Several services may share one: an edit for each.</source>
        <translation>ライセンスの名前です。複数のサービスで共有する場合は、サービスごとに編集を 1 つ作成します。</translation>
    </message>
    <message>
        <source>Every replica of this service needs the licence. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカにライセンスが必要です。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only this workload needs it.</source>
        <translation>このワークロードだけに必要です。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many cores, or hosts, it covers.</source>
        <translation>対象となるコア数またはホスト数です。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>core: a host counts with all its cores as soon as one that needs the licence runs there. host: it counts once.</source>
        <translation>core: ライセンスが必要なものが実行されると、ホストの全コアを数えます。host: 1 台として数えます。</translation>
    </message>
    <message>
        <source>Limit a licence</source>
        <translation>ライセンスの制限</translation>
    </message>
    <message>
        <source>What needs the licence runs on no more cores, or hosts, than it covers; what runs on more moves together at the edit&apos;s begin, unless it is pinned.</source>
        <translation>ライセンスが必要なものを、対象数を超えるコアまたはホストで実行しません。超えて実行されているものは、固定されていない限り、編集の開始時にまとめます。</translation>
    </message>
    <message>
        <source>The service whose replicas move.</source>
        <translation>レプリカを移すサービスです。</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>移行先ゾーン</translation>
    </message>
    <message>
        <source>Where they go, each to the best host there.</source>
        <translation>移行先です。それぞれゾーン内の最適なホストに移ります。</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>移行元ゾーン</translation>
    </message>
    <message>
        <source>Only those that run in this zone now. Not given: all that are not there yet.</source>
        <translation>現在このゾーンで実行中のものだけです。省略時は、移行先にまだないものすべてです。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>How many move at once.</source>
        <translation>同時に移す個数です。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>From one batch to the next.</source>
        <translation>あるバッチから次のバッチまでの時間です。</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>How long both stand side by side until the new one is ready and the old one ends.</source>
        <translation>新しいものが準備完了となり古いものが終わるまで、両方が並存する時間です。</translation>
    </message>
    <message>
        <source>Migrate service</source>
        <translation>サービスの移行</translation>
    </message>
    <message>
        <source>The replicas of a service move to another zone, batch after batch, and back at the end of the window.</source>
        <translation>サービスのレプリカがバッチごとに別のゾーンへ移り、期間の終わりに戻ります。</translation>
    </message>
    <message>
        <source>What moves.</source>
        <translation>移動するワークロードです。</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>移動先ホスト</translation>
    </message>
    <message>
        <source>Where it goes at the window&apos;s begin. When the host does not take it then, it stays and the refusal is shown.</source>
        <translation>期間の開始時の移動先です。その時点でホストが受け入れない場合は移動せず、拒否の理由が表示されます。</translation>
    </message>
    <message>
        <source>Move workload</source>
        <translation>ワークロードの移動</translation>
    </message>
    <message>
        <source>A workload moves to a named host and stays there.</source>
        <translation>ワークロードが指定したホストに移り、そこにとどまります。</translation>
    </message>
    <message>
        <source>Patch hosts</source>
        <translation>ホストへのパッチ適用</translation>
    </message>
    <message>
        <source>What is known against the hosts&apos; software is mended from the edit&apos;s begin on. A drain for the work is an edit of its own.</source>
        <translation>ホストのソフトウェアの既知の脆弱性が、編集の開始時から解消されます。作業のためのドレインは別の編集とします。</translation>
    </message>
    <message>
        <source>The host that is taken away for good at the window&apos;s begin.</source>
        <translation>期間の開始時に完全に撤去するホストです。</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>ホストの撤去</translation>
    </message>
    <message>
        <source>The host leaves the fleet for good; what ran there is placed again.</source>
        <translation>ホストが完全にフリートから外れます。実行されていたものは再び配置されます。</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>複数ホストの撤去</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label leaves the fleet for good.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストが、完全にフリートから外れます。</translation>
    </message>
    <message>
        <source>A host whose capacity and labels each new one copies. Not given: that of the host that leaves.</source>
        <translation>新しい各ホストが容量とラベルを写すホストです。省略時は、外れるホストのものです。</translation>
    </message>
    <message>
        <source>What each new one offers of CPU, e.g. 64 cores.</source>
        <translation>新しい各ホストが提供する CPU です。例: 64 cores。</translation>
    </message>
    <message>
        <source>What each new one offers of memory, e.g. 512 GiB.</source>
        <translation>新しい各ホストが提供するメモリです。例: 512 GiB。</translation>
    </message>
    <message>
        <source>What each new one offers of GPUs, e.g. 8.</source>
        <translation>新しい各ホストが提供する GPU の数です。例: 8。</translation>
    </message>
    <message>
        <source>Old per new</source>
        <translation>新 1 台あたりの旧</translation>
    </message>
    <message>
        <source>How many old hosts leave for each new one.</source>
        <translation>新しいホスト 1 台につき外れる古いホストの台数です。</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>How many old hosts leave at once.</source>
        <translation>同時に外れる古いホストの台数です。</translation>
    </message>
    <message>
        <source>From one wave to the next.</source>
        <translation>あるウェーブから次のウェーブまでの時間です。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>How long an old host stands empty before it leaves.</source>
        <translation>古いホストが外れる前に空になっている時間です。</translation>
    </message>
    <message>
        <source>The new ones are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>新しいホストは PREFIX-1、PREFIX-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>Replace generation</source>
        <translation>世代の入れ替え</translation>
    </message>
    <message>
        <source>Hosts leave wave after wave as new ones come in their place; what ran there moves.</source>
        <translation>ホストがウェーブごとに外れ、新しいホストが代わりに入ります。実行されていたものは移動します。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.</source>
        <translation>空きを予約する用途です。予約は PURPOSE-1、PURPOSE-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>How many pieces of that size, each on one host.</source>
        <translation>そのサイズの予約の個数です。それぞれ 1 台のホストに置かれます。</translation>
    </message>
    <message>
        <source>What each piece holds of CPU, e.g. 4 cores.</source>
        <translation>予約 1 個あたりの CPU です。例: 4 cores。</translation>
    </message>
    <message>
        <source>What each piece holds of memory, e.g. 16 GiB.</source>
        <translation>予約 1 個あたりのメモリです。例: 16 GiB。</translation>
    </message>
    <message>
        <source>What each piece holds of GPUs, e.g. 1.</source>
        <translation>予約 1 個あたりの GPU の数です。例: 1。</translation>
    </message>
    <message>
        <source>On this host. Without a host, rack, zone and label anywhere in the fleet.</source>
        <translation>このホストに置きます。ホスト、ラック、ゾーン、ラベルのいずれもなければ、フリート内のどこかに置きます。</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>On hosts of this rack.</source>
        <translation>このラックのホストに置きます。</translation>
    </message>
    <message>
        <source>On hosts of this zone.</source>
        <translation>このゾーンのホストに置きます。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>On hosts with these labels, e.g. gpu=a100.</source>
        <translation>これらのラベルを持つホストに置きます。例: gpu=a100。</translation>
    </message>
    <message>
        <source>Reserve capacity</source>
        <translation>容量の予約</translation>
    </message>
    <message>
        <source>Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it and nothing else gets it.</source>
        <translation>ある用途のために、ホスト、ラック、ゾーン、または任意の場所に空きを予約します。そこでは何も実行されず、ほかには割り当てられません。</translation>
    </message>
    <message>
        <source>Every replica of this service is resized. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカのサイズを変更します。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only this workload is resized.</source>
        <translation>このワークロードのサイズだけを変更します。</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores. Not given: as before.</source>
        <translation>それぞれが予約する CPU です。例: 500m、2 cores。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB. Not given: as before.</source>
        <translation>それぞれが予約するメモリです。例: 4 GiB。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m. Not given: as before.</source>
        <translation>それぞれが予約する GPU です。例: 1、500m。省略時は変わりません。</translation>
    </message>
    <message>
        <source>Resize workload</source>
        <translation>ワークロードのサイズ変更</translation>
    </message>
    <message>
        <source>A workload or every replica of a service requests another amount; what no longer fits moves.</source>
        <translation>ワークロード、またはサービスの各レプリカの要求量が変わります。収まらなくなったものは移動します。</translation>
    </message>
    <message>
        <source>The service whose replicas give way to a new version.</source>
        <translation>レプリカが新バージョンに置き換わるサービスです。</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>サージ</translation>
    </message>
    <message>
        <source>How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up (maxSurge).</source>
        <translation>その間に増やせるレプリカの数です。例: 1、切り上げで 25%（maxSurge）。</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>停止可能数</translation>
    </message>
    <message>
        <source>How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down (maxUnavailable).</source>
        <translation>その間に準備完了でなくてもよいレプリカの数です。例: 0、切り捨てで 25%（maxUnavailable）。</translation>
    </message>
    <message>
        <source>How long a new replica takes until it is ready.</source>
        <translation>新しいレプリカが準備完了になるまでの時間です。</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>カナリアステップ</translation>
    </message>
    <message>
        <source>Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. Without steps all of it at once.</source>
        <translation>新バージョンの割合と、それぞれの維持時間です。例: 5%:1h,25%:2h,100%。省略時はすべて一度に行います。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約する CPU です。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約するメモリです。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約する GPU です。省略時は変わりません。</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>需要の倍率</translation>
    </message>
    <message>
        <source>What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of what is stored.</source>
        <translation>新バージョンが同じ仕事に必要とする量です。1.1 は、負荷に追随するすべてが 1 割増になることを示します。保存されるものは増えません。</translation>
    </message>
    <message>
        <source>Roll out version</source>
        <translation>新バージョンのロールアウト</translation>
    </message>
    <message>
        <source>New replicas come and old ones leave, as a rolling update or in canary steps; whoever is ready carries the demand of all. The end of the window takes it back at once.</source>
        <translation>ローリング更新またはカナリアステップで、新しいレプリカが入り、古いレプリカが外れます。準備完了のレプリカが全体の需要を引き受けます。期間の終わりに一度に元に戻ります。</translation>
    </message>
    <message>
        <source>The service that gets more or fewer replicas.</source>
        <translation>レプリカを増減するサービスです。</translation>
    </message>
    <message>
        <source>How many there are in the window.</source>
        <translation>期間中のレプリカの数です。</translation>
    </message>
    <message>
        <source>each: a new replica brings as much demand as the last one has. shared: the demand of the service stays what it is and is spread over all replicas.</source>
        <translation>each: 新しいレプリカは、最後のレプリカと同じだけの需要を伴います。shared: サービスの需要は変わらず、すべてのレプリカに分散されます。</translation>
    </message>
    <message>
        <source>Scale service</source>
        <translation>サービスのスケール</translation>
    </message>
    <message>
        <source>A service runs with another number of replicas: copies of its last one, or fewer of them.</source>
        <translation>サービスのレプリカの数が変わります。増やす場合は最後のレプリカを複製します。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Who is placed first, and on which of the hosts that take it.</source>
        <translation>何を先に配置し、受け入れ可能なホストのどれに置くかです。</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>空きの確保</translation>
    </message>
    <message>
        <source>Workloads that run are moved where that lets one in that finds no host.</source>
        <translation>ホストが見つからないものを入れられる場合に、実行中のワークロードを移動します。</translation>
    </message>
    <message>
        <source>Set placement policy</source>
        <translation>配置ポリシーの設定</translation>
    </message>
    <message>
        <source>Whatever needs a host finds it by another policy; what runs stays, unless room is made.</source>
        <translation>ホストが必要なものを別のポリシーで配置します。空きを確保する場合を除き、実行中のものは動きません。</translation>
    </message>
    <message>
        <source>The service that makes the promise.</source>
        <translation>SLO を定めるサービスです。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The time within which its requests are answered, e.g. 300ms; 0 takes it back.</source>
        <translation>リクエストに応答するまでの時間です。例: 300ms。0 で取り消します。</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位点</translation>
    </message>
    <message>
        <source>The share of the requests that is answered within the latency; 99 % unless it is stated.</source>
        <translation>レイテンシ以内に応答するリクエストの割合です。指定がなければ 99 % です。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.</source>
        <translation>正しく応答するリクエスト全体に対する割合です。例: 99.9 %。0 で取り消します。</translation>
    </message>
    <message>
        <source>Set promise</source>
        <translation>SLO の設定</translation>
    </message>
    <message>
        <source>A service promises its callers a latency, an availability, or both (its SLO).</source>
        <translation>サービスが呼び出し元に対し、レイテンシ、可用性、またはその両方を約束します（SLO）。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML or JSON with Deployments, StatefulSets or Pods.</source>
        <translation>デプロイする Kubernetes マニフェストです。コマンドラインでは manifest=FILE で、Deployments、StatefulSets、Pods を含む YAML または JSON を読み込みます。</translation>
    </message>
    <message>
        <source>Only this host.</source>
        <translation>このホストだけです。</translation>
    </message>
    <message>
        <source>The hosts of this rack.</source>
        <translation>このラックのホストです。</translation>
    </message>
    <message>
        <source>The hosts of this zone.</source>
        <translation>このゾーンのホストです。</translation>
    </message>
    <message>
        <source>The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; with commas between.</source>
        <translation>これらのラベルを持つホストです。Kubernetes の選択式で、コンマ区切りで指定します: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>Ansible playbooks</source>
        <translation>Ansible プレイブック</translation>
    </message>
    <message>
        <source>A folder with an inventory, a playbook of one play per step and one for the way back. What Ansible cannot do waits for a person.</source>
        <translation>インベントリ、ステップごとに 1 つのプレイを持つプレイブック、切り戻し用のプレイブックを含むフォルダーです。Ansible でできないことは、人の操作を待ちます。</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>ステップの表</translation>
    </message>
    <message>
        <source>One row per change of the scenario and per step of the plan, safe to open in a spreadsheet.</source>
        <translation>シナリオの変更とプランのステップごとに 1 行です。表計算ソフトで安全に開けます。</translation>
    </message>
    <message>
        <source>Board&apos;s document as a web page</source>
        <translation>CAB 資料（Web ページ）</translation>
    </message>
    <message>
        <source>The board&apos;s document as one page for any browser and screen reader: no script, nothing is loaded from elsewhere.</source>
        <translation>どのブラウザーやスクリーンリーダーでも読める 1 ページの CAB 資料です。スクリプトはなく、外部から何も読み込みません。</translation>
    </message>
    <message>
        <source>Steps as a calendar</source>
        <translation>ステップのカレンダー</translation>
    </message>
    <message>
        <source>One calendar event per change of the scenario and per step of the plan, for the forward schedule of change.</source>
        <translation>シナリオの変更とプランのステップごとに 1 つの予定です。変更予定表（FSC）に使えます。</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira 課題</translation>
    </message>
    <message>
        <source>A folder with one issue for the change and a sub-task for each step, as CSV for the import and as bodies for the REST API.</source>
        <translation>変更の課題と各ステップのサブタスクを含むフォルダーです。インポート用の CSV と、REST API 用の本文があります。</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>プランの JSON</translation>
    </message>
    <message>
        <source>The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from.</source>
        <translation>根拠を含むプラン全体です。スキーマは penumbra-plan/1 で、ほかのすべての形式の元になります。</translation>
    </message>
    <message>
        <source>Kubernetes commands and manifests</source>
        <translation>Kubernetes コマンドとマニフェスト</translation>
    </message>
    <message>
        <source>A folder with the cordons and drains in their order, manifests of the fields that change and a kustomization; each line is asked of the server first.</source>
        <translation>順序どおりの cordon と drain、変更されるフィールドのマニフェスト、kustomization を含むフォルダーです。各行は先にサーバーに確認されます。</translation>
    </message>
    <message>
        <source>Board&apos;s document as Markdown</source>
        <translation>CAB 資料（Markdown）</translation>
    </message>
    <message>
        <source>The words, tables and numbers of the board&apos;s document, for a mail, a wiki or a ticket.</source>
        <translation>CAB 資料の文章、表、数値です。メール、Wiki、チケットに使えます。</translation>
    </message>
    <message>
        <source>ServiceNow change request</source>
        <translation>ServiceNow 変更要求</translation>
    </message>
    <message>
        <source>A folder with the change request, a change task for each step and the affected items, as bodies for the Table API and as CSV for import sets.</source>
        <translation>変更要求、各ステップの変更タスク、影響を受けるアイテムを含むフォルダーです。Table API 用の本文と、インポートセット用の CSV があります。</translation>
    </message>
    <message>
        <source>Terraform variables and targets</source>
        <translation>Terraform 変数とターゲット</translation>
    </message>
    <message>
        <source>A folder with the values that the plan changes as variables, the addresses it touches and the line that plans it.</source>
        <translation>プランで変わる値の変数、対象となるアドレス、それを plan する行を含むフォルダーです。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, e.g. de: names of days and months are taken from it.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>gather</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v2 where it has one.</source>
        <translation>サーバーのアドレスです。/api/v2 の前にパスがあれば含めます。</translation>
    </message>
    <message>
        <source>Alerts too</source>
        <translation>アラートも</translation>
    </message>
    <message>
        <source>Alerts that name a resource become incidents.</source>
        <translation>リソースを示すアラートがインシデントになります。</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and muted times as maintenances, alerts as incidents.</source>
        <translation>サイレンスとミュート時間をメンテナンスとして、アラートをインシデントとして取り込みます。</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Path of the inventory. Ansible runs it where it is a program.</source>
        <translation>インベントリのパスです。プログラムの場合は Ansible が実行します。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Which hosts of the inventory are asked, as Ansible&apos;s patterns say it.</source>
        <translation>照会するインベントリ内のホストを、Ansible のパターンで指定します。</translation>
    </message>
    <message>
        <source>Packages too</source>
        <translation>パッケージも</translation>
    </message>
    <message>
        <source>Versions of installed packages become configuration items.</source>
        <translation>インストール済みパッケージのバージョンが構成アイテムになります。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Who logs in there.</source>
        <translation>ログインするユーザーです。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Path of the key that ssh uses.</source>
        <translation>ssh が使う鍵のパスです。</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Vault パスワード</translation>
    </message>
    <message>
        <source>Path of the file with it, where the inventory has vaults.</source>
        <translation>インベントリに vault がある場合の、パスワードを含むファイルのパスです。</translation>
    </message>
    <message>
        <source>As root</source>
        <translation>root として</translation>
    </message>
    <message>
        <source>Serial numbers of the hardware are told to root alone.</source>
        <translation>ハードウェアのシリアル番号は root だけが取得できます。</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH エージェント</translation>
    </message>
    <message>
        <source>Path of its socket. The environment is not asked for it.</source>
        <translation>ソケットのパスです。環境変数は参照しません。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Path of an ansible.cfg. Without it: the usual ones.</source>
        <translation>ansible.cfg のパスです。省略時は通常のファイルです。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Name or path of it.</source>
        <translation>プログラムの名前またはパスです。</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>同時ホスト数</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>How long one host may take to answer.</source>
        <translation>1 台のホストの応答を待つ時間です。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>How long all of it may take.</source>
        <translation>全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Facts of hosts, and their packages where wanted, through Ansible&apos;s modules.</source>
        <translation>Ansible のモジュールで取得するホストの facts と、必要に応じてパッケージです。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Addresses of exporters with commas between them, e.g. web-01:9100. A name of the host may stand before each: web-01=http://10.0.0.5:9100/metrics.</source>
        <translation>コンマ区切りのエクスポーターのアドレスです。例: web-01:9100。それぞれの前にホストの名前を付けられます: web-01=http://10.0.0.5:9100/metrics</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>All that the exporters tell, or only the use of CPU, memory, disk and network.</source>
        <translation>エクスポーターが返すすべて、または CPU、メモリ、ディスク、ネットワークの使用量だけです。</translation>
    </message>
    <message>
        <source>Exporters</source>
        <translation>エクスポーター</translation>
    </message>
    <message>
        <source>Scrapes node_exporter and other exporters of Prometheus metrics directly, without a Prometheus server.</source>
        <translation>Prometheus サーバーなしで、node_exporter などの Prometheus メトリクスのエクスポーターを直接スクレイプします。</translation>
    </message>
    <message>
        <source>Page of statistics</source>
        <translation>統計ページ</translation>
    </message>
    <message>
        <source>Address of the page of statistics (&apos;stats uri&apos;), e.g. http://lb-01:8404/stats.</source>
        <translation>統計ページ（&apos;stats uri&apos;）のアドレスです。例: http://lb-01:8404/stats。</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>管理ソケット</translation>
    </message>
    <message>
        <source>Path of the socket (&apos;stats socket&apos;), or HOST:PORT of it. It is asked where no page is named.</source>
        <translation>ソケット（&apos;stats socket&apos;）のパス、またはその HOST:PORT です。ページの指定がない場合に照会します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the proxy is called in the inventory. Without it: as the source.</source>
        <translation>インベントリでのプロキシの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Backends and servers with state, weight and load, and reloads, from HAProxy&apos;s page of statistics or its admin socket.</source>
        <translation>HAProxy の統計ページまたは管理ソケットから、バックエンドとサーバーの状態、重み、負荷、リロードを取得します。</translation>
    </message>
    <message>
        <source>Address of the API server, e.g. https://cluster.example:6443.</source>
        <translation>API サーバーのアドレスです。例: https://cluster.example:6443。</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>Path of a kubeconfig that names the server, its authority and the user. The other parameters go before what it says.</source>
        <translation>サーバー、認証局、ユーザーを示す kubeconfig のパスです。ほかのパラメーターがその内容に優先します。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>A context of the kubeconfig; without it, its current one.</source>
        <translation>kubeconfig のコンテキストです。省略時は現在のものです。</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Only these, with commas between; without them, all.</source>
        <translation>コンマ区切りで指定したものだけです。省略時はすべてです。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>How many objects one answer may hold.</source>
        <translation>1 回の応答に含められるオブジェクトの数です。</translation>
    </message>
    <message>
        <source>Take what nodes and pods use, where the cluster has the metrics API.</source>
        <translation>クラスターにメトリクス API がある場合、ノードとポッドの使用量を取得します。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, listed once and then watched.</source>
        <translation>Kubernetes クラスターのノード、ポッド、ポッドを作るもの、中断バジェットです。一度一覧を取得し、その後は監視します。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.</source>
        <translation>libvirt のアドレスです。例: qemu:///system、qemu+ssh://user@host/system。</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>A hypervisor, its virtual machines with what they use, and its pools.</source>
        <translation>ハイパーバイザー、その仮想マシンと使用量、プールです。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Paths of log files with commas between them. The program that writes one may stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd is read.</source>
        <translation>コンマ区切りのログファイルのパスです。書き込むプログラムを前に付けられます: haproxy=/var/log/haproxy.log。省略時は systemd のジャーナルを読み取ります。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that the logs are of, where their lines do not say it.</source>
        <translation>行に示されていない場合の、ログの対象ホストです。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>What else the events are about, e.g. service/shop/cart, with commas between.</source>
        <translation>イベントが関係するほかのリソースです。コンマ区切りで指定します。例: service/shop/cart。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Of times without a zone, e.g. Europe/Berlin. Without it: UTC.</source>
        <translation>タイムゾーンのない時刻に使います。例: Europe/Berlin。省略時は UTC です。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Whether the first gathering reads what is there (of each file its last 16 MiB, of the journal the history) or only what comes from then on.</source>
        <translation>最初の収集で既存の内容（各ファイルは最後の 16 MiB、ジャーナルは履歴）を読むか、以後に届くものだけを読むかです。</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>ジャーナルのフォルダー</translation>
    </message>
    <message>
        <source>Where the journal lies, if it is not the machine&apos;s own.</source>
        <translation>このマシン自身のものでない場合の、ジャーナルの場所です。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Only these units of the journal, with commas between them.</source>
        <translation>ジャーナルのこれらのユニットだけです。コンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How far back the first gathering reads the journal.</source>
        <translation>最初の収集でジャーナルをどこまでさかのぼって読むかです。</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Once so much of a file was read, a line of a kind that it never had is noted; 0s: never.</source>
        <translation>ファイルをこれだけ読んだ後は、それまでなかった種類の行を記録します。0s: 記録しません。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Follows log files or the journal of systemd and tells of reloads, restarts, new versions, changed settings and deployments, each with its lines.</source>
        <translation>ログファイルまたは systemd のジャーナルを追い、リロード、再起動、新バージョン、設定変更、デプロイを該当行とともに知らせます。</translation>
    </message>
    <message>
        <source>Address of NetBox, with the path before /api where it has one. Its API token is the bearer token.</source>
        <translation>NetBox のアドレスです。/api の前にパスがあれば含めます。API トークンがベアラートークンになります。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Slugs of the sites that are gathered, separated by commas. Without them: all.</source>
        <translation>収集するサイトのスラッグです。コンマ区切りで指定します。省略時はすべてです。</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Devices, virtual machines, clusters, racks and sites from the REST API.</source>
        <translation>REST API から取得するデバイス、仮想マシン、クラスター、ラック、サイトです。</translation>
    </message>
    <message>
        <source>Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.</source>
        <translation>ID API（Keystone）のアドレスです。例: https://cloud.example:5000/v3。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The project that the user name is for. An administrator&apos;s sees all servers.</source>
        <translation>ユーザー名が属するプロジェクトです。管理者のものであれば、すべてのサーバーが見えます。</translation>
    </message>
    <message>
        <source>Domain of the user</source>
        <translation>ユーザーのドメイン</translation>
    </message>
    <message>
        <source>Domain of the project</source>
        <translation>プロジェクトのドメイン</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>アプリケーション資格情報</translation>
    </message>
    <message>
        <source>Its id, instead of a user name and a project.</source>
        <translation>ユーザー名とプロジェクトの代わりに使う id です。</translation>
    </message>
    <message>
        <source>Secret of it</source>
        <translation>そのシークレット</translation>
    </message>
    <message>
        <source>The secret, or file:PATH of a file that holds it.</source>
        <translation>シークレット、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Without one: the first of the catalog.</source>
        <translation>省略時はカタログの最初のものです。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Which of the addresses in the catalog is used.</source>
        <translation>カタログのどのアドレスを使うかです。</translation>
    </message>
    <message>
        <source>Compute API</source>
        <translation>コンピュート API</translation>
    </message>
    <message>
        <source>Address of the compute API (Nova), where that of the catalog is not to be used.</source>
        <translation>カタログのアドレスを使わない場合の、コンピュート API（Nova）のアドレスです。</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Hypervisors, servers and flavors from the compute API.</source>
        <translation>コンピュート API から取得するハイパーバイザー、サーバー、フレーバーです。</translation>
    </message>
    <message>
        <source>The host whose packages these are, as the inventory calls it.</source>
        <translation>パッケージが属するホストの、インベントリでの名前です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A file with what &apos;dpkg-query -W&apos; printed on the host, or a copy of its /var/lib/dpkg/status. Without it the machine itself is asked.</source>
        <translation>ホストで &apos;dpkg-query -W&apos; が出力した内容のファイル、または /var/lib/dpkg/status のコピーです。省略時はこのマシン自身に照会します。</translation>
    </message>
    <message>
        <source>Folder of dpkg</source>
        <translation>dpkg のフォルダー</translation>
    </message>
    <message>
        <source>Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.</source>
        <translation>/var/lib/dpkg でない場合の、dpkg のデータの場所です。例: マウントしたイメージ。</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>The installed packages of a host with their versions as configuration items, so that upgrades are seen and advisories can be matched.</source>
        <translation>ホストにインストール済みのパッケージとバージョンを構成アイテムとして取り込みます。更新がわかり、アドバイザリと照合できます。</translation>
    </message>
    <message>
        <source>What the service is called that the server and its standbys are. Without it: as the source.</source>
        <translation>サーバーとそのスタンバイからなるサービスの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it.</source>
        <translation>実行されているホストの、インベントリでの名前です。</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Sizes and load of the databases, standbys, settings and what was changed in them, from a server of PostgreSQL.</source>
        <translation>PostgreSQL サーバーから取得する、データベースのサイズと負荷、スタンバイ、設定とその変更です。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>A SELECT, or the name of a table or view. Its columns are named as in the native CSV set (resources, relations, samples, events, config), or as the mapping says.</source>
        <translation>SELECT、またはテーブルかビューの名前です。列名は、標準の CSV セット（resources、relations、samples、events、config）のとおり、またはマッピングの指定に従います。</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>File of a saved column mapping, where the columns have other names.</source>
        <translation>列名が異なる場合の、保存済み列マッピングのファイルです。</translation>
    </message>
    <message>
        <source>Growing column</source>
        <translation>増加する列</translation>
    </message>
    <message>
        <source>A column whose values only rise, e.g. a time or a number: each gathering asks only for rows above those that came before.</source>
        <translation>値が増える一方の列です（例: 時刻や番号）。収集のたびに、前回より大きい行だけを求めます。</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>More rows in one gathering are an error; with a growing column they wait for the next one.</source>
        <translation>1 回の収集で行数がこれを超えるとエラーになります。増加する列があれば、残りは次回に回ります。</translation>
    </message>
    <message>
        <source>Table in PostgreSQL</source>
        <translation>PostgreSQL のテーブル</translation>
    </message>
    <message>
        <source>Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like those of the native CSV tables or mapped to them.</source>
        <translation>PostgreSQL のテーブル、ビュー、または SELECT の行です。列名は標準の CSV テーブルと同じか、それに対応付けられます。</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v1 where it has one.</source>
        <translation>サーバーのアドレスです。/api/v1 の前にパスがあれば含めます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Distance between two samples.</source>
        <translation>2 つのサンプルの間隔です。</translation>
    </message>
    <message>
        <source>How far back the first gathering looks.</source>
        <translation>最初の収集でどこまでさかのぼるかです。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>How old a moment must be before it is asked for, so that its samples are all in.</source>
        <translation>サンプルがすべて届くよう、照会する時点をどれだけ過去にするかです。</translation>
    </message>
    <message>
        <source>Rate window</source>
        <translation>レートの期間</translation>
    </message>
    <message>
        <source>What rates are averaged over. Without it: the step, or three scrape intervals where that is more.</source>
        <translation>レートを平均する期間です。省略時は、ステップとスクレイプ間隔 3 回分のうち長い方です。</translation>
    </message>
    <message>
        <source>Label matchers</source>
        <translation>ラベル条件</translation>
    </message>
    <message>
        <source>Only series with these labels, e.g. env=&quot;prod&quot;,job=&quot;node&quot;.</source>
        <translation>これらのラベルを持つ時系列だけです。例: env=&quot;prod&quot;,job=&quot;node&quot;。</translation>
    </message>
    <message>
        <source>Host label</source>
        <translation>ホストのラベル</translation>
    </message>
    <message>
        <source>The label that tells hosts apart.</source>
        <translation>ホストを区別するラベルです。</translation>
    </message>
    <message>
        <source>Query for CPU</source>
        <translation>CPU のクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in millicores with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、ミリコア単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Query for memory</source>
        <translation>メモリのクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in bytes with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、バイト単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Query for disk</source>
        <translation>ディスクのクエリ</translation>
    </message>
    <message>
        <source>Query for network</source>
        <translation>ネットワークのクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in bytes a second with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、バイト毎秒単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Own series</source>
        <translation>独自の時系列</translation>
    </message>
    <message>
        <source>A selector of more series, e.g. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges are taken as they are, counters as their rate.</source>
        <translation>追加する時系列のセレクターです。例: {__name__=~&quot;queue_depth|in_flight&quot;}。ゲージはそのまま、カウンターはレートとして取り込みます。</translation>
    </message>
    <message>
        <source>Own queries</source>
        <translation>独自のクエリ</translation>
    </message>
    <message>
        <source>PromQL for single series of resources, between semicolons, e.g. service/shop orders (1/s) = sum(rate(orders_total[5m])).</source>
        <translation>リソースの個々の時系列の PromQL です。セミコロン区切りで指定します。例: service/shop orders (1/s) = sum(rate(orders_total[5m]))。</translation>
    </message>
    <message>
        <source>Remote read</source>
        <translation>リモート読み取り</translation>
    </message>
    <message>
        <source>Whether own series come by remote read where the server has it: it is faster.</source>
        <translation>サーバーが対応している場合に、独自の時系列をリモート読み取りで取得するかです。より高速です。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Whether answers are asked for in gzip, which saves a slow line work and costs the server time. Without it: unless the server is on this machine.</source>
        <translation>応答を gzip で求めるかです。低速な回線の負担が減る一方、サーバーの時間を使います。省略時は、サーバーがこのマシンにない場合に行います。</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>CPU, memory, disk and network of every host that node_exporter reports to a Prometheus server or one that speaks its API.</source>
        <translation>node_exporter が Prometheus サーバー、または同じ API のサーバーに報告する、各ホストの CPU、メモリ、ディスク、ネットワークです。</translation>
    </message>
    <message>
        <source>HOST:PORT, or the path of a unix socket.</source>
        <translation>HOST:PORT、または unix ソケットのパスです。</translation>
    </message>
    <message>
        <source>A user of Redis&apos; access control lists; it needs INFO and CONFIG GET.</source>
        <translation>Redis のアクセス制御リストのユーザーです。INFO と CONFIG GET が必要です。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password, or file:PATH of a file that holds it.</source>
        <translation>パスワード、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>What the service is called that the instance and its replicas are. Without it: as the source.</source>
        <translation>インスタンスとそのレプリカからなるサービスの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it. Without it, no failure of a host touches it.</source>
        <translation>実行されているホストの、インベントリでの名前です。省略時は、ホストの障害の影響を受けません。</translation>
    </message>
    <message>
        <source>How long one gathering may take in all.</source>
        <translation>1 回の収集全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory, clients, operations, settings and replicas of a Redis server, and what was changed in its settings.</source>
        <translation>Redis サーバーのメモリ、クライアント、操作、設定、レプリカと、設定の変更です。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where pipelines put files, of any kind that &apos;import&apos; reads. They are left where they are; one that changes is read again.</source>
        <translation>&apos;import&apos; で読めるあらゆる種類のファイルをパイプラインが置く場所です。ファイルはそのまま残り、変更されると再び読み込まれます。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Id of the reader for every file. Without it each file&apos;s content says what it is.</source>
        <translation>すべてのファイルに使うリーダーの id です。省略時は、各ファイルの内容から判断します。</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>スプールフォルダー</translation>
    </message>
    <message>
        <source>A folder into which pipelines write files of any kind that can be imported.</source>
        <translation>インポートできるあらゆる種類のファイルをパイプラインが書き込むフォルダーです。</translation>
    </message>
    <message>
        <source>Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with its password, or the API token as bearer token, are those of Zabbix.</source>
        <translation>フロントエンドのアドレスです。例: https://zabbix.example/zabbix。ユーザー名とパスワード、またはベアラートークンとしての API トークンは、Zabbix のものです。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of the items whose values are gathered, with * for any text; * alone is all.</source>
        <translation>値を収集するアイテムのキーです。* は任意の文字列を表し、* だけならすべてです。</translation>
    </message>
    <message>
        <source>How far back the first gathering looks. What Zabbix keeps no more as values is taken from its trends.</source>
        <translation>最初の収集でどこまでさかのぼるかです。Zabbix に値として残っていないものは、トレンドから取得します。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重複期間</translation>
    </message>
    <message>
        <source>How late values may come in, e.g. through a proxy. So much is asked for again.</source>
        <translation>値の到着がどれだけ遅れうるかです（例: プロキシ経由）。その分は再度照会します。</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Hosts, the values of their items, and maintenances, through the API of the frontend.</source>
        <translation>フロントエンドの API で取得するホスト、アイテムの値、メンテナンスです。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>The token, or file:PATH of a file that holds it.</source>
        <translation>トークン、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server&apos;s certificate.</source>
        <translation>サーバーの証明書に署名した認証局の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file, where the server asks for one.</source>
        <translation>サーバーが求める場合の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>PEM file of the client certificate&apos;s key.</source>
        <translation>クライアント証明書の鍵の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Address of a proxy. The environment&apos;s proxy is not used.</source>
        <translation>プロキシのアドレスです。環境変数のプロキシは使いません。</translation>
    </message>
    <message>
        <source>How long one request may take in all.</source>
        <translation>1 回のリクエスト全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>HOST:PORT, or the folder of its socket, e.g. /run/postgresql.</source>
        <translation>HOST:PORT、またはソケットのフォルダーです。例: /run/postgresql。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>A role of its own with pg_monitor is enough.</source>
        <translation>pg_monitor を持つ専用のロールで十分です。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted and the server&apos;s certificate is checked.</source>
        <translation>接続を暗号化し、サーバーの証明書を検証するかです。</translation>
    </message>
    <message>
        <source>How long one statement may take; the server is told to end it then.</source>
        <translation>1 つの文にかけられる時間です。超えるとサーバーに中止を求めます。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>What runs out first?</source>
        <translation>最初に枯渇するものは？</translation>
    </message>
    <message>
        <source>The day begins here: what runs out, by which date and how surely, what left the band of yesterday&apos;s forecast, and which changes come. A double click leads to the resource.</source>
        <translation>1 日はここから始まります。何がいつ、どの程度の確かさで枯渇するか、何が昨日の予測の区間を外れたか、どの変更が予定されているかがわかります。ダブルクリックするとリソースに移動します。</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>ライブとシャドウ</translation>
    </message>
    <message>
        <source>Every host, as it is and as it will be. Drag the slider above the map: the colours and the Live and Shadow columns follow the moment.</source>
        <translation>すべてのホストの現在と将来の姿です。マップの上のスライダーをドラッグすると、色と［ライブ］列、［シャドウ］列がその時点に合わせて変わります。</translation>
    </message>
    <message>
        <source>Who is hit?</source>
        <translation>影響を受けるのは？</translation>
    </message>
    <message>
        <source>Choose a host and let it fail: the map shows hop by hop what that reaches, and why.</source>
        <translation>ホストを選んで障害を起こしてみてください。影響がどこに及ぶか、その理由は何かが、マップにホップごとに表示されます。</translation>
    </message>
    <message>
        <source>How far can a forecast be trusted?</source>
        <translation>予測はどこまで信頼できるか？</translation>
    </message>
    <message>
        <source>The figures above the chart are measured on this series&apos; own past. Let the forecast begin 7 days ago to see how it would have done.</source>
        <translation>グラフの上の数値は、この時系列自身の過去で測定したものです。7 日前から予測を始めると、どれだけ当たったかを確かめられます。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>もし変更したら？</translation>
    </message>
    <message>
        <source>Add an edit, or open a scenario such as Black Friday. Drag its block on the timeline: verdict, chart and findings follow. Undo takes everything back.</source>
        <translation>編集を追加するか、Black Friday などのシナリオを開いてください。タイムラインでそのブロックをドラッグすると、判定、グラフ、検出事項が追随します。［元に戻す］ですべて取り消せます。</translation>
    </message>
    <message>
        <source>What would mend it?</source>
        <translation>どうすれば解消できるか？</translation>
    </message>
    <message>
        <source>Find plans: several ways with their downtime, cost and way back. One that is adopted becomes edits; it leaves as PDF for the board and as JSON for operations.</source>
        <translation>［プランを探す］で、停止時間、費用、切り戻しを備えた複数の方法が見つかります。採用したプランは編集になり、CAB 向けの PDF や運用向けの JSON として出力できます。</translation>
    </message>
    <message>
        <source>Your own fleet</source>
        <translation>自分のフリート</translation>
    </message>
    <message>
        <source>Drop an export of your inventory or your monitoring on the window, or connect a live source here. Ctrl+Shift+P finds every command.</source>
        <translation>インベントリや監視システムのエクスポートをウィンドウにドロップするか、ここでライブソースを接続してください。Ctrl+Shift+P ですべてのコマンドを検索できます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if planner for a fleet: live and shadow inventory.</source>
        <translation>フリートの What-if プランナー: ライブとシャドウのインベントリ。</translation>
    </message>
    <message>
        <source>Open the sample fleet.</source>
        <translation>サンプルフリートを開きます。</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>表示言語: %1。</translation>
    </message>
    <message>
        <source>Workspaces to open or files to import.</source>
        <translation>開くワークスペース、またはインポートするファイルです。</translation>
    </message>
    <message>
        <source>There is no language %1. There are %2.</source>
        <translation>言語 %1 はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.</source>
        <translation>ツアーではサンプルフリートが表示されるため、%1 は開かれませんでした。ファイルまたは --tour を省いてください。</translation>
    </message>
    <message>
        <source>Render every page in every state, on the sample fleet, to PNG files in &lt;folder&gt;.</source>
        <translation>サンプルフリートのすべてのページを、すべての状態で &lt;folder&gt; の PNG ファイルに描画します。</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>In the rack</source>
        <translation>所属ラック</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>所属ゾーン</translation>
    </message>
    <message>
        <source>Runs on the host</source>
        <translation>実行先ホスト</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>所属サービス</translation>
    </message>
    <message>
        <source>Uses the datastore</source>
        <translation>使用データストア</translation>
    </message>
    <message>
        <source>Depends on the service</source>
        <translation>依存先サービス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>完全名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>存在開始</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>存在終了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>CPU capacity</source>
        <translation>CPU 容量</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>メモリ容量</translation>
    </message>
    <message>
        <source>Disk capacity</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>ネットワーク容量</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>GPU 容量</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>Disk request</source>
        <translation>ディスク要求</translation>
    </message>
    <message>
        <source>Network request</source>
        <translation>ネットワーク要求</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU 要求</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Make an empty workspace file</source>
        <translation>空のワークスペースファイルを作成する</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a workspace, or import a file of another format</source>
        <translation>ワークスペースを開く、またはほかの形式のファイルをインポートする</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Read files into this workspace, after a preview</source>
        <translation>プレビューの後、このワークスペースにファイルを読み込む</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>サンプルフリートを開く</translation>
    </message>
    <message>
        <source>Make a fleet with problems worth finding, to look around</source>
        <translation>見つけがいのある問題を含むフリートを作成して試す</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ワークスペースを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>最後の編集を取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>Take the newest import back: everything is as it was before it</source>
        <translation>最新のインポートを取り消し、すべてをその前の状態に戻す</translation>
    </message>
    <message>
        <source>Redo import</source>
        <translation>インポートをやり直す</translation>
    </message>
    <message>
        <source>Import again what was taken back</source>
        <translation>取り消したものを再びインポートする</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>計算をキャンセル</translation>
    </message>
    <message>
        <source>Stop what is being computed; what was there stays</source>
        <translation>実行中の計算を止める（それまでの結果は残る）</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Compute the shadow of the present scenario once more</source>
        <translation>現在のシナリオのシャドウをもう一度計算する</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>ライトテーマとダークテーマを切り替える</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>言語…</translation>
    </message>
    <message>
        <source>Choose what the window speaks</source>
        <translation>ウィンドウの表示言語を選びます</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Commands, pages, edits and resources by their names</source>
        <translation>コマンド、ページ、編集、リソースを名前で探す</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>各コマンドのキーを選ぶ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra について</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>プランを探す</translation>
    </message>
    <message>
        <source>Look for ways to mend what the scenario breaks</source>
        <translation>シナリオで生じる問題を解消する方法を探す</translation>
    </message>
    <message>
        <source>Adopt the chosen plan</source>
        <translation>選んだプランを採用</translation>
    </message>
    <message>
        <source>Put its steps into the scenario, as one step that can be undone</source>
        <translation>プランのステップを、元に戻せる 1 つの操作としてシナリオに入れる</translation>
    </message>
    <message>
        <source>Review before a board</source>
        <translation>CAB でレビューする</translation>
    </message>
    <message>
        <source>The chosen plan on the whole screen, with the decision recorded at the end</source>
        <translation>選択したプランを全画面で表示し、最後に決定を記録します</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>単価…</translation>
    </message>
    <message>
        <source>What plans cost, as a table to edit, import and export</source>
        <translation>プランの費用の表を編集、インポート、エクスポートする</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Give the parts of every page the room that they had at first</source>
        <translation>各ページの各部分を最初の大きさに戻す</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>A walk through the pages: what each answers</source>
        <translation>ページの案内: 各ページでわかること</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Services, workloads and hosts with what they need, and what a failure reaches.</source>
        <translation>サービス、ワークロード、ホストが必要とするものと、障害の影響範囲です。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Every host and workload, live beside its shadow, and a map of all hosts over time.</source>
        <translation>すべてのホストとワークロードのライブとシャドウ、および時間に沿った全ホストのマップです。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>One series with its forecast, its bands and how well they held in the past.</source>
        <translation>1 つの時系列の予測と区間、および区間が過去にどれだけ当たったかです。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Which names of several sources are one resource, and what was answered about names.</source>
        <translation>複数のソースのどの名前が同じリソースを指すか、名前について何が回答されたかです。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What runs out first and what else is found, what left its band, which changes come, which plans wait and how old the data is.</source>
        <translation>最初に枯渇するもの、その他の検出事項、区間を外れたもの、今後の変更、待機中のプラン、データの古さです。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plans that mend what the scenario breaks: compare, choose, adopt, export.</source>
        <translation>シナリオの問題を解消するプランを比較、選択、採用、エクスポートします。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Live sources: how each does, how often it is asked and why.</source>
        <translation>ライブソースの状況、照会の頻度とその理由です。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Edits of the shadow with their findings and figures before and after.</source>
        <translation>シャドウの編集と、検出事項および編集前後の数値です。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 を作成しています</translation>
    </message>
    <message>
        <source>Making the sample fleet</source>
        <translation>サンプルフリートを作成しています</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 を格納しています</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was stored.</source>
        <translation>インポートはキャンセルされました。何も格納されていません。</translation>
    </message>
    <message>
        <source>%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.</source>
        <translation>%1: 読み取り %2、格納 %L3、既知 %L4、却下 %L5。</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 レコード</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 レコード</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>同じ種類があと %L1 件あります。</translation>
    </message>
    <message>
        <source>Edit &gt; Undo import takes it back.</source>
        <translation>［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>インポートを取り消しています</translation>
    </message>
    <message>
        <source>Nothing was taken back: it was cancelled. The import stays.</source>
        <translation>キャンセルされたため、何も取り消されていません。インポートは残っています。</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1 を取り消しました。インベントリ、サンプル、回答はその前の状態に戻りました。</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>編集を復元</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>最後の編集が保存される前に Penumbra が終了しました。編集は復元されています。［元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く: %1</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>シャドウを計算しています</translation>
    </message>
    <message>
        <source>Looking for what was gathered</source>
        <translation>収集されたものを確認しています</translation>
    </message>
    <message>
        <source>The computation was cancelled. Change something or choose Evaluate again to go on.</source>
        <translation>計算はキャンセルされました。続けるには、何かを変更するか、［再評価］を選んでください。</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>シナリオを保存しています</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>モデルを保持しています</translation>
    </message>
    <message>
        <source>Keeping what was answered about names</source>
        <translation>名前についての回答を保持しています</translation>
    </message>
    <message>
        <source>Keeping the price book</source>
        <translation>価格表を保持しています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Engine</name>
    <message>
        <source>There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter horizon, or close other programs.</source>
        <translation>メモリが不足しました: %1。シミュレーション経路を減らす、ステップを粗くする、予測期間を短くする、またはほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.</source>
        <translation>Penumbra でエラーが発生し、次の処理を中止しました: %1（%2）。編集内容は残っています。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it.</source>
        <translation>Penumbra でエラーが発生し、次の処理を中止しました: %1。編集内容は残っています。ご報告をお願いします。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Gathering</name>
    <message>
        <source>Reading the sources</source>
        <translation>ソースを読み込んでいます</translation>
    </message>
    <message>
        <source>Keeping the source</source>
        <translation>ソースを保持しています</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>ソースを削除しています</translation>
    </message>
    <message>
        <source>Storing what was gathered</source>
        <translation>収集されたものを格納しています</translation>
    </message>
    <message>
        <source>Keeping when the sources are due</source>
        <translation>ソースの次回照会時刻を保持しています</translation>
    </message>
    <message>
        <source>It came with the workspace and was not approved on this machine. It asks nobody before you looked at what it would ask, and approved it.</source>
        <translation>ワークスペースに含まれていたもので、このマシンでは承認されていません。照会内容を確認して承認するまで、どこにも照会しません。</translation>
    </message>
    <message>
        <source>It answers: %1, %2, %3. Nothing was stored.</source>
        <translation>応答がありました: %1、%2、%3。何も格納していません。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MatrixRun</name>
    <message>
        <source>Evaluating every combination</source>
        <translation>すべての組み合わせを評価しています</translation>
    </message>
    <message>
        <source>Take the combination: %1</source>
        <translation>組み合わせを採用: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::OverviewWatch</name>
    <message>
        <source>Looking for what runs out first</source>
        <translation>最初に枯渇するものを探しています</translation>
    </message>
    <message>
        <source>Holding yesterday&apos;s forecast against what came</source>
        <translation>昨日の予測を実績と比べています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Planner</name>
    <message>
        <source>Finding plans</source>
        <translation>プランを探しています</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>採用: %1</translation>
    </message>
    <message>
        <source>Keeping the plans</source>
        <translation>プランを保持しています</translation>
    </message>
    <message>
        <source>Kept in the workspace: %1 and the scenario as it is. The command line&apos;s export writes the same documents from them.</source>
        <translation>ワークスペースに保持しました: %1 と現在のシナリオ。コマンドラインの export で同じ文書を書き出せます。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>There is no plan to adopt. Find plans, and choose one.</source>
        <translation>採用するプランがありません。プランを検索して選んでください。</translation>
    </message>
    <message>
        <source>The scenario or the inventory has changed since these plans were found, so nothing was adopted. Find plans again for the present state.</source>
        <translation>これらのプランが見つかった後にシナリオまたはインベントリが変わったため、何も採用されませんでした。現在の状態でプランを検索し直してください。</translation>
    </message>
    <message>
        <source>%1 The steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>%1 ステップは［What-if］ページの編集になりました。［元に戻す］（Ctrl+Z）で、すべてを一度に取り消せます。</translation>
    </message>
    <message>
        <source>Checking another order of the steps</source>
        <translation>ステップの別の順序を確認しています</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Find plans first, and choose one.</source>
        <translation>レビューするものがまだありません。まずプランを検索して選んでください。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>レビューを準備しています</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>決定を記録しています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Secrets</name>
    <message>
        <source>There is no keychain here (%1), so the secret is kept until the program ends.</source>
        <translation>キーチェーンがないため（%1）、シークレットはプログラムの終了まで保持されます。</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not in the keychain (%2). Edit the source and enter it again.</source>
        <translation>シークレット &apos;%1&apos; がキーチェーンにありません（%2）。ソースを編集して再入力してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::ToleranceWatch</name>
    <message>
        <source>Failing every host, rack and zone</source>
        <translation>各ホスト、ラック、ゾーンの障害を試しています</translation>
    </message>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>キャンセルされました。計算するには再評価（F5）してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::TopologyWatch</name>
    <message>
        <source>Drawing dependencies</source>
        <translation>依存関係を描画しています</translation>
    </message>
</context>
<context>
    <name>penumbra::models::AttributeModel</name>
    <message>
        <source>Identity</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>提供: %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>予約: %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>taint %1</source>
        <translation>taint %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Replicas it needs</source>
        <translation>必要レプリカ数</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2 より）</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>penumbra::models::BatchRowsModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2 any more</source>
        <translation>%1: %2 でなくなる</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>%L1 samples in %2</source>
        <translation>%L1 サンプル（%2）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>なくなる: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>格納される内容</translation>
    </message>
    <message>
        <source>Against what is known</source>
        <translation>既知との差</translation>
    </message>
</context>
<context>
    <name>penumbra::models::EditModel</name>
    <message>
        <source>%1
▲ Skipped: %2</source>
        <translation>%1
▲ スキップ: %2</translation>
    </message>
    <message>
        <source>This edit does not fit and changes nothing: %1</source>
        <translation>この編集は適合せず、何も変わりません: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTable</name>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害中</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>▲ waiting</source>
        <translation>▲ 待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>The median of the predicted use at the chosen moment, of what the host offers then.</source>
        <translation>選択した時点の予測使用量の中央値です。その時点でホストが提供する量に対する割合です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>メモリ使用率</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>その時点の状態</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTree</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Zone, rack, host, workload</source>
        <translation>ゾーン、ラック、ホスト、ワークロード</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 使用率</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LiveShadowModel</name>
    <message>
        <source>How probably the shadow wants more than there is.</source>
        <translation>シャドウの必要量が、存在する量を超える確率です。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LooseNameModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>参照数</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>情報元</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>他方</translation>
    </message>
</context>
<context>
    <name>penumbra::models::MatrixModel</name>
    <message>
        <source>nothing more</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>with</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>runs out %1</source>
        <translation>%1 に枯渇</translation>
    </message>
    <message>
        <source>may run out %1</source>
        <translation>%1 に枯渇の可能性</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>枯渇なし</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>一時 %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>費用なし</translation>
    </message>
    <message>
        <source>◆ %1 left out</source>
        <translation>◆ %1 を除外</translation>
    </message>
    <message>
        <source>%1 without a host</source>
        <translation>%1 が配置先なし</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 が停止</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::NameRuleModel</name>
    <message>
        <source>names ending in %1</source>
        <translation>末尾が %1 の名前</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>それを除いた名前</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>%1 とは別</translation>
    </message>
    <message>
        <source>Name or expression</source>
        <translation>名前または式</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>実体</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>▲ none</source>
        <translation>▲ 不可</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>The scenario without any plan.</source>
        <translation>プランなしのシナリオです。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Click a row to choose it.</source>
        <translation>行をクリックして選びます。</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>P（違反）</translation>
    </message>
    <message>
        <source>Chance that something breaks within the horizon, before and after.</source>
        <translation>予測期間内に何かが違反となる確率です（前後）。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What stands within the horizon, before and with the plan.</source>
        <translation>予測期間内に残るものです（プランの前と後）。</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Workloads that no host takes, before and after.</source>
        <translation>どのホストにも置けないワークロードです（前後）。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Workloads that change their host.</source>
        <translation>ホストが変わるワークロードです。</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Workload-days on hosts with a known high vulnerability (CVSS 7 or more), before and after.</source>
        <translation>既知の重大な脆弱性（CVSS 7 以上）があるホスト上のワークロードの延べ日数です（前後）。</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Of all services together, while the plan is carried out.</source>
        <translation>プランの実施中の、全サービスの合計です。</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一時費用</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>When its last step has ended, in half of all cases.</source>
        <translation>半数の場合に最後のステップが終わる日時です。</translation>
    </message>
    <message>
        <source>Way back, P90</source>
        <translation>切り戻し（P90）</translation>
    </message>
    <message>
        <source>How long it takes to undo everything, in nine of ten cases.</source>
        <translation>10 回中 9 回の場合に、すべてを元に戻すのにかかる時間です。</translation>
    </message>
    <message>
        <source>Work and downtime, by the price book.</source>
        <translation>価格表による作業と停止時間の費用です。</translation>
    </message>
    <message>
        <source>Hosts that are added, by the price book.</source>
        <translation>価格表による追加ホストの費用です。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PriceModel</name>
    <message>
        <source>no price</source>
        <translation>単価なし</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What it is for, or the name of an offer of hosts.</source>
        <translation>何の単価か、またはホストのオファーの名前です。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>As low as it may be; empty: as expected.</source>
        <translation>ありうる最低額です。空の場合は予想額と同じです。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>What is reckoned with; empty: nobody knows, and plans that need it say so.</source>
        <translation>計算に使う額です。空の場合は不明となり、必要とするプランにその旨が表示されます。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>As high as it may be; empty: as expected.</source>
        <translation>ありうる最高額です。空の場合は予想額と同じです。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>From the order to the first workload on it, e.g. 7d.</source>
        <translation>注文から、最初のワークロードを置けるまでの期間です。例: 7d</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What a host of the offer has, e.g. 64.</source>
        <translation>オファーのホストが備える量です。例: 64</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>What a host of the offer has, e.g. 256GiB.</source>
        <translation>オファーのホストが備える量です。例: 256GiB</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What a host of the offer has, e.g. 4.</source>
        <translation>オファーのホストが備える量です。例: 4</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>同型ホスト</translation>
    </message>
    <message>
        <source>A host of the fleet that each is like.</source>
        <translation>各ホストと同型とする、フリート内のホストです。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Where they would stand.</source>
        <translation>設置される場所です。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>◆ Warning</source>
        <translation>◆ 警告</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ 却下</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>問題と対処</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SeriesModel</name>
    <message>
        <source>on click</source>
        <translation>クリックで計算</translation>
    </message>
    <message>
        <source>Error in the joint forecast of all series, at origins that they share: what findings, plans and their JSON rest on. The series you choose is also tried alone, at origins of its own.</source>
        <translation>すべての時系列を共通の起点で合同予測したときの誤差です。検出事項、プラン、その JSON の根拠になります。選択した時系列は、固有の起点で単独でも試されます。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Joint MASE</source>
        <translation>合同 MASE</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SourceModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Waits for your approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新データ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
</context>
<context>
    <name>penumbra::models::StepModel</name>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>%1, at most %2 in nine of ten cases</source>
        <translation>%1（10 回中 9 回は最長 %2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残る事項</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>プランあり</translation>
    </message>
</context>
<context>
    <name>penumbra::models::TargetModel</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AxisRow</name>
    <message>
        <source>As on the command line</source>
        <translation>コマンドラインと同じ</translation>
    </message>
    <message>
        <source>Remove this axis</source>
        <translation>この軸を削除</translation>
    </message>
    <message>
        <source>Values of the axis</source>
        <translation>軸の値</translation>
    </message>
    <message>
        <source>A name, a colon, and the values with | between: edits as for --edit, or none.</source>
        <translation>名前、コロン、| 区切りの値です。値は --edit と同じ編集、または none です。</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>例: none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>| 区切りの値です。none はこの編集のないシナリオを表します。</translation>
    </message>
    <message>
        <source>without | with</source>
        <translation>なし | あり</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds the value at the left to the axis</source>
        <translation>左の値を軸に追加します</translation>
    </message>
    <message>
        <source>This edit is not in the scenario any more. Undo, or remove this axis.</source>
        <translation>この編集はもうシナリオにありません。元に戻すか、この軸を削除してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ChangesDialog</name>
    <message>
        <source>Scheduled changes</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The planned change will not be: nothing of it is counted on any more. The audit log says so, and Edit &gt; Undo import takes it back.</source>
        <translation>予定変更は実施されず、以後はまったく考慮されません。監査ログに記録され、［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Looking for scheduled changes</source>
        <translation>予定変更を探しています</translation>
    </message>
    <message>
        <source>The scheduled changes cannot be read</source>
        <translation>予定変更を読み込めません</translation>
    </message>
    <message>
        <source>No change is scheduled</source>
        <translation>予定変更はありません</translation>
    </message>
    <message>
        <source>Changes come from calendars, pipelines and planned imports. Here you see what a planned one will change. Before each of them the live sources are asked for a baseline, and afterwards you see here what is different.</source>
        <translation>変更は、カレンダー、パイプライン、予定インポートから取り込まれます。予定変更で何が変わるかがここに表示されます。各変更の前にライブソースからベースラインを取得し、後で違いがここに表示されます。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 を比較できません</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. This is what it will change.</source>
        <translation>予定: %1（UTC）。変わる内容は次のとおりです。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>It changes nothing of the inventory</source>
        <translation>インベントリは何も変わりません</translation>
    </message>
    <message>
        <source>Planned for %1, UTC.</source>
        <translation>予定: %1（UTC）。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What %1 touches is as it was before. %2</source>
        <translation>%1 の対象は以前のままです。%2</translation>
    </message>
    <message>
        <source>Calling %1 off</source>
        <translation>%1 を中止しています</translation>
    </message>
    <message>
        <source>%1 is being called off. Edit &gt; Undo takes that back.</source>
        <translation>%1 を中止しています。［編集］&gt;［元に戻す］で取り消せます。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Who needs whom, and what a failure reaches</source>
        <translation>何が何を必要とし、障害がどこまで及ぶか</translation>
    </message>
    <message>
        <source>The resource to look at</source>
        <translation>注目するリソース</translation>
    </message>
    <message>
        <source>Look at a service or host</source>
        <translation>サービスまたはホストに注目</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 ホップ</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 ホップ</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>How many hops around the resource are shown</source>
        <translation>リソースの周囲に表示するホップ数</translation>
    </message>
    <message>
        <source>What is drawn as one</source>
        <translation>まとめて描く単位</translation>
    </message>
    <message>
        <source>Every host</source>
        <translation>各ホスト</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Hosts of one rack or zone, and the workloads of one service there, as one</source>
        <translation>1 つのラックまたはゾーンのホストと、そこにある 1 つのサービスのワークロードを、まとめて表示</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全サービス</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Shows the whole map</source>
        <translation>マップ全体を表示します</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>障害を起こす</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>注目する</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Shows it on the Fleet page</source>
        <translation>フリートページに表示します</translation>
    </message>
    <message>
        <source>What the failure reaches</source>
        <translation>障害の影響範囲</translation>
    </message>
    <message>
        <source>at once, before anything is placed again: %1 lost, %2 degraded</source>
        <translation>再配置前の直後の影響: 停止 %1、縮退 %2</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 件を表示、ほか %L2 件は非表示: 1 つに注目するか、ラックまたはゾーンでまとめてください</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>矢印は必要とする側から必要とされる側へ。破線はなくても動作するもの</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>障害を終える</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>ボックスをクリックするか、矢印キーで移動してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetDetails</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Show this series with its model, backtest and candidates.</source>
        <translation>この時系列をモデル、バックテスト、候補とともに表示します。</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>ライブとシャドウ</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>既知の情報</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>測定値がありません</translation>
    </message>
    <message>
        <source>A service has no use of its own. Choose one of its workloads or hosts.</source>
        <translation>サービス自体の使用量はありません。サービスのワークロードまたはホストを選んでください。</translation>
    </message>
    <message>
        <source>No series of this resource was imported or gathered.</source>
        <translation>このリソースの時系列はインポートも収集もされていません。</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>%1 の履歴を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 を照会しています</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み込めません</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>照会はキャンセルされました</translation>
    </message>
    <message>
        <source>shadow at %1</source>
        <translation>%1 のシャドウ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード数</translation>
    </message>
    <message>
        <source>▲ nowhere</source>
        <translation>▲ なし</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Search by name, kind or place</source>
        <translation>名前、種類、場所で検索</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Hosts at</source>
        <translation>ホスト（時点）</translation>
    </message>
    <message>
        <source>Which use colours the map: its median, of what each host offers then.</source>
        <translation>マップの色に使う使用量です。その時点で各ホストが提供する量に対する中央値です。</translation>
    </message>
    <message>
        <source>Busiest dimension</source>
        <translation>最も逼迫した次元</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%2 %L1</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>ゾーンなし</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1 の中央値</translation>
    </message>
    <message>
        <source>Tree or table</source>
        <translation>ツリーまたは表</translation>
    </message>
    <message>
        <source>Tree of the fleet</source>
        <translation>フリートのツリー</translation>
    </message>
    <message>
        <source>Table of the fleet</source>
        <translation>フリートの表</translation>
    </message>
    <message>
        <source>Which use colours the map</source>
        <translation>マップの色分けに使う使用率</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>One series: what was measured, what is expected, and how far that can be trusted</source>
        <translation>1 つの時系列の測定値、予想、およびその信頼度</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Search by resource or metric</source>
        <translation>リソースまたはメトリクスで検索</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>pick one to compare</source>
        <translation>選んで比較</translation>
    </message>
    <message>
        <source>Pin model</source>
        <translation>モデルを固定</translation>
    </message>
    <message>
        <source>Let the shadow use the model chosen here for this series, kept in the workspace</source>
        <translation>シャドウがこの時系列に、ここで選んだモデルを使うようにし、ワークスペースに保持します</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Step by step for the days ahead, or a figure of each day for months</source>
        <translation>数日先までをステップごとに、または数か月先までを 1 日ごとの値で</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>予測する値</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>Daily P95</source>
        <translation>日次 P95</translation>
    </message>
    <message>
        <source>Daily peak</source>
        <translation>日次ピーク</translation>
    </message>
    <message>
        <source>Which model forecasts this series here</source>
        <translation>この時系列をここで予測するモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model by backtest</source>
        <translation>バックテストで選択</translation>
    </message>
    <message>
        <source>Let the forecast begin in the past, to see how it would have done</source>
        <translation>過去から予測を始め、どれだけ当たったかを確かめます</translation>
    </message>
    <message>
        <source>Where the forecast begins</source>
        <translation>予測の開始時点</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>現在から</translation>
    </message>
    <message>
        <source>Began 1 day ago</source>
        <translation>1 日前から</translation>
    </message>
    <message>
        <source>Began %1 days ago</source>
        <translation>%1 日前から</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>以前から</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>シャドウと同じ予測: 全履歴、現在から、バックテストで選択したモデル</translation>
    </message>
    <message>
        <source>Forecasting with %1</source>
        <translation>%1 で予測しています</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>まだ測定値がありません</translation>
    </message>
    <message>
        <source>This fleet has no series. Import samples.csv or gather from Prometheus to forecast.</source>
        <translation>このフリートには時系列がありません。予測するには、samples.csv をインポートするか、Prometheus から収集してください。</translation>
    </message>
    <message>
        <source>Forecasting %1</source>
        <translation>%1 を予測しています</translation>
    </message>
    <message>
        <source>The forecast was cancelled</source>
        <translation>予測はキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again when it suits.</source>
        <translation>何も変わっていません。必要なときに再度実行してください。</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>再予測</translation>
    </message>
    <message>
        <source>This series cannot be forecast like that</source>
        <translation>この時系列はこの条件では予測できません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 サンプル</translation>
    </message>
    <message>
        <source>%L1 samples</source>
        <translation>%L1 サンプル</translation>
    </message>
    <message>
        <source>No model could be compared: the history is too short.</source>
        <translation>履歴が短すぎるため、モデルを比較できませんでした。</translation>
    </message>
    <message>
        <source>%1 past moments</source>
        <translation>過去 %1 時点</translation>
    </message>
    <message>
        <source>%1 was chosen by hand; its errors and bands are from %2.</source>
        <translation>%1 は手動で選択されました。誤差と区間は%2によるものです。</translation>
    </message>
    <message>
        <source>%1 had the least error of %2 models, forecasting from %3.</source>
        <translation>%1 は、%3からの予測で %2 モデル中最小の誤差でした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Together they came nearer to what was measured than any alone, forecasting from %1: %2.</source>
        <translation>%1からの予測では、組み合わせた方がどの単独モデルよりも測定値に近くなりました: %2。</translation>
    </message>
    <message>
        <source>Together they err little more than the best alone, which nobody knows beforehand, forecasting from %1: %2.</source>
        <translation>%1からの予測では、組み合わせの誤差は、事前にはわからない最良の単独モデルとほとんど変わりません: %2。</translation>
    </message>
    <message>
        <source>It saw %1 of history, from %2 to %3.</source>
        <translation>%2 から %3 まで、%1 の履歴を使いました。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定: %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>バックテストなし: 履歴不足</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>バックテストの %1 モデル中</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>バックテスト誤差（MASE）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>repeating the past: %1</source>
        <translation>過去の繰り返し: %1</translation>
    </message>
    <message>
        <source>nothing to measure it on</source>
        <translation>測定の対象なし</translation>
    </message>
    <message>
        <source>Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list has the error in the joint forecast of all series.</source>
        <translation>この時系列だけの %1 起点での平均絶対誤差を、季節ナイーブの誤差で割ったものです。一覧には、全時系列の合同予測での誤差が表示されます。</translation>
    </message>
    <message>
        <source>Error since it began</source>
        <translation>開始以降の誤差</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 の間</translation>
    </message>
    <message>
        <source>Against what was measured after the forecast began, scaled like the backtest&apos;s error.</source>
        <translation>予測開始以降の測定値に対する誤差です。バックテストの誤差と同じ尺度です。</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>%1 区間の的中</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>開始以降: %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>バックテストの期間中</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>trained from here</source>
        <translation>学習開始</translation>
    </message>
    <message>
        <source>forecast from here</source>
        <translation>予測開始</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>What can be lost, 14 days:  ▲ left without a host   ◆ overload at P95</source>
        <translation>失っても耐えられるもの（14 日間）:  ▲ 配置先なし   ◆ P95 で過負荷</translation>
    </message>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>各ホスト、ラック、ゾーンの障害を順に試しています</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatchPage</name>
    <message>
        <source>Match</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Which names of your sources are one resource; what you answer here holds for every later import</source>
        <translation>ソースのどの名前が同じリソースを指すか。ここでの回答は以後のすべてのインポートに有効です</translation>
    </message>
    <message>
        <source>Perhaps one under two names</source>
        <translation>同一の可能性がある 2 つの名前</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Names without a resource</source>
        <translation>リソースのない名前</translation>
    </message>
    <message>
        <source>The resource that the chosen name is</source>
        <translation>選択した名前が指すリソース</translation>
    </message>
    <message>
        <source>the resource that it is</source>
        <translation>該当するリソース</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>これに決定</translation>
    </message>
    <message>
        <source>Rules and answers</source>
        <translation>ルールと回答</translation>
    </message>
    <message>
        <source>a suffix to take off, e.g. .example.com</source>
        <translation>取り除く接尾辞（例: .example.com）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>an expression, e.g. (.*)-old</source>
        <translation>式（例: (.*)-old）</translation>
    </message>
    <message>
        <source>becomes, e.g. $1</source>
        <translation>置換後（例: $1）</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Looking for names that may be one resource</source>
        <translation>同一のリソースかもしれない名前を探しています</translation>
    </message>
    <message>
        <source>1 pair; what they have counts twice until you say that they are one</source>
        <translation>1 組。同じものと答えるまで、両方の内容が二重に数えられます</translation>
    </message>
    <message>
        <source>%L1 pairs; what they have counts twice until you say that they are one</source>
        <translation>%L1 組。同じものと答えるまで、両方の内容が二重に数えられます</translation>
    </message>
    <message>
        <source>; the first %L1 are shown</source>
        <translation>（最初の %L1 組を表示）</translation>
    </message>
    <message>
        <source>Every name that is used has its resource.</source>
        <translation>使われているすべての名前にリソースがあります。</translation>
    </message>
    <message>
        <source>%L1 to match</source>
        <translation>名寄せ待ち %L1 件</translation>
    </message>
    <message>
        <source>Both are %1</source>
        <translation>両方とも %1</translation>
    </message>
    <message>
        <source>Both are the left one</source>
        <translation>両方とも左側</translation>
    </message>
    <message>
        <source>Both are the right one</source>
        <translation>両方とも右側</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatrixPanel</name>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Add axis</source>
        <translation>軸を追加</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, 1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin.</source>
        <translation>軸とは、シナリオの編集と、それが取る値です（例: 倍率 1.2、1.5、2）。全軸のすべての組み合わせが、下のセルになります。まず軸を追加してください。</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes every combination that is done, as the command line&apos;s matrix does.</source>
        <translation>計算済みのすべての組み合わせを、コマンドラインの matrix と同じ形式で書き出します。</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>コンマ区切り値</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>文書（JSON）…</translation>
    </message>
    <message>
        <source>JSON documents</source>
        <translation>JSON 文書</translation>
    </message>
    <message>
        <source>As on the command line</source>
        <translation>コマンドラインと同じ</translation>
    </message>
    <message>
        <source>Without and with it</source>
        <translation>編集のなし／あり</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 / %L2 完了</translation>
    </message>
    <message>
        <source>%1; Run goes on from there</source>
        <translation>%1。［実行］で続きから再開</translation>
    </message>
    <message>
        <source>of an earlier scenario; Run computes them for this one</source>
        <translation>以前のシナリオのもの。［実行］で現在のシナリオについて計算</translation>
    </message>
    <message>
        <source>a click makes one the scenario</source>
        <translation>クリックするとシナリオになります</translation>
    </message>
    <message>
        <source>To the right: %1.</source>
        <translation>右方向: %1。</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>下方向: %1。%2</translation>
    </message>
    <message>
        <source>The scenario was changed since these combinations were computed. Run the matrix again, then choose one.</source>
        <translation>これらの組み合わせの計算後にシナリオが変更されました。マトリクスを再実行してから選んでください。</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>マトリクスのエクスポート</translation>
    </message>
    <message>
        <source>Combinations computed</source>
        <translation>計算済みの組み合わせ</translation>
    </message>
    <message>
        <source>What is wrong with the axes</source>
        <translation>軸の問題</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What runs out first, what surprised since yesterday, and what waits for you</source>
        <translation>最初に枯渇するもの、昨日からの予想外の動き、対応を待つもの</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>最初に枯渇するもの</translation>
    </message>
    <message>
        <source>What else is found</source>
        <translation>その他の検出事項</translation>
    </message>
    <message>
        <source>What left its band since yesterday</source>
        <translation>昨日以降に区間を外れたもの</translation>
    </message>
    <message>
        <source>Changes of the next 7 days</source>
        <translation>今後 7 日間の変更</translation>
    </message>
    <message>
        <source>Plans waiting for a decision</source>
        <translation>決定待ちのプラン</translation>
    </message>
    <message>
        <source>How old the data is</source>
        <translation>データの古さ</translation>
    </message>
    <message>
        <source>Open Match</source>
        <translation>名寄せを開く</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>with the date by which 5, 50 and 95 % of the paths have run out</source>
        <translation>シミュレーション経路の 5、50、95 % が枯渇する日付つき</translation>
    </message>
    <message>
        <source>Nothing runs out within the horizon.</source>
        <translation>予測期間内に枯渇するものはありません。</translation>
    </message>
    <message>
        <source>Nothing of another kind is found.</source>
        <translation>ほかの種類の検出事項はありません。</translation>
    </message>
    <message>
        <source>None is scheduled. Changes come from calendars, pipelines and planned imports.</source>
        <translation>予定はありません。変更は、カレンダー、パイプライン、予定インポートから取り込まれます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 series</source>
        <translation>%L2 時系列中 %L1</translation>
    </message>
    <message>
        <source>Every series stayed within what was expected of it.</source>
        <translation>すべての時系列が予想の範囲内でした。</translation>
    </message>
    <message>
        <source>Nothing was measured since yesterday that had a forecast.</source>
        <translation>昨日以降、予測のある測定値はありません。</translation>
    </message>
    <message>
        <source>None. Plans that you keep on the Plan page wait here for the board.</source>
        <translation>ありません。プランページで保持したプランが、ここで CAB を待ちます。</translation>
    </message>
    <message>
        <source>No source has brought anything yet.</source>
        <translation>データを取り込んだソースはまだありません。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PageWidget</name>
    <message>
        <source>No workspace is open</source>
        <translation>ワークスペースが開かれていません</translation>
    </message>
    <message>
        <source>Open a workspace, drop a file on this window, or make the sample fleet to look around.</source>
        <translation>ワークスペースを開くか、このウィンドウにファイルをドロップするか、サンプルフリートを作成して試してください。</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>このワークスペースは空です</translation>
    </message>
    <message>
        <source>Import what your CMDB, vCenter, cluster, cloud or spreadsheet gave out; its content says what it is. You will see what would be imported before anything is stored.</source>
        <translation>CMDB、vCenter、クラスター、クラウド、表計算ソフトから出力したものをインポートしてください。種類は内容から判断します。格納前に、インポートされる内容を確認できます。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>処理に失敗しました</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>シャドウを計算しています</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Ways to mend what the scenario breaks, with what each costs and leaves</source>
        <translation>シナリオの問題を解消する方法と、それぞれの費用および残る事項</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>プランを探す</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Puts the chosen plan&apos;s steps into the scenario, as one step that can be undone.</source>
        <translation>選択したプランのステップを、一度に元に戻せる 1 つの操作としてシナリオに入れます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keeps all these plans in the workspace, for later and for the command line.</source>
        <translation>これらすべてのプランを、後で使うため、またコマンドラインのためにワークスペースに保持します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes the chosen plan for the change board, for ops or for a calendar.</source>
        <translation>選択したプランを、CAB、運用担当、カレンダー向けに書き出します。</translation>
    </message>
    <message>
        <source>For the board (PDF)…</source>
        <translation>CAB 資料（PDF）…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1（%2）…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>選択したプラン</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残る事項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategies without a plan (%1)</source>
        <translation>プランのない戦略（%1）</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>ステップ（%1）</translation>
    </message>
    <message>
        <source>What is left (%1)</source>
        <translation>残る事項（%1）</translation>
    </message>
    <message>
        <source>The most probable first.</source>
        <translation>確率の高い順です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; find plans again for the present one</source>
        <translation>◆ 以前のシナリオのもの。現在のシナリオについてプランを探し直してください</translation>
    </message>
    <message>
        <source>click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost</source>
        <translation>行をクリックして選択。並び順: 違反の確率、残る違反、検出事項、停止時間、費用</translation>
    </message>
    <message>
        <source>nothing is found within the horizon, so there is nothing to mend</source>
        <translation>予測期間内に検出事項がないため、解消すべきものはありません</translation>
    </message>
    <message>
        <source>no strategy can mend what is found</source>
        <translation>検出事項を解消できる戦略がありません</translation>
    </message>
    <message>
        <source>Finding plans</source>
        <translation>プランを探しています</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>プランを作成できませんでした</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>プランはまだありません</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves.</source>
        <translation>Penumbra は、変更時期の移動、ワークロードの移動とサイズ変更、ホストの追加を試し、すべてのステップを検証して、それぞれの費用と残る事項を示します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>no plan is chosen</source>
        <translation>プラン未選択</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>homeless workloads %1</source>
        <translation>配置先のないワークロード %1</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>違反の確率</translation>
    </message>
    <message>
        <source>within the horizon</source>
        <translation>予測期間内</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>移動 1 回</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>移動 %1 回</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>and %1 a month</source>
        <translation>ほかに月 %1</translation>
    </message>
    <message>
        <source>Way back, P90</source>
        <translation>切り戻し（P90）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>every step can be taken back</source>
        <translation>すべてのステップを元に戻せます</translation>
    </message>
    <message>
        <source>not every step</source>
        <translation>一部のステップは不可</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>as-is</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>プランのエクスポート</translation>
    </message>
    <message>
        <source>%1: the folder to make it in</source>
        <translation>%1: 作成先のフォルダー</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>単価…</translation>
    </message>
    <message>
        <source>What things cost, as a table to edit; plans are found again when it changes.</source>
        <translation>各項目の費用を編集する表です。変更するとプランを検索し直します。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>The chosen plan before a board, on the whole screen, with the decision recorded at the end.</source>
        <translation>選択したプランを CAB 向けに全画面で表示し、最後に決定を記録します。</translation>
    </message>
    <message>
        <source>This order is not possible. %1</source>
        <translation>この順序は不可能です。%1</translation>
    </message>
    <message>
        <source>Every rule holds in this order. Evaluated anew: %1, chance of a breach %2, downtime %3, done by %4.</source>
        <translation>この順序で、すべてのルールが満たされます。再評価の結果: %1、違反の確率 %2、停止時間 %3、完了 %4。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>適用前と適用後</translation>
    </message>
    <message>
        <source>Strategies without a plan</source>
        <translation>プランのない戦略</translation>
    </message>
    <message>
        <source>✔ the chosen plan is adopted: its steps are edits on What if; find plans again to go on from there</source>
        <translation>✔ 選んだプランは採用済みです。ステップは［What-if］の編集になっています。続けるにはプランを検索し直してください</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PriceDialog</name>
    <message>
        <source>Price book</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told with every plan that needs it.</source>
        <translation>このワークスペースのプランの費用です。下限と上限の単価で範囲が決まります。空の単価は、それを必要とするすべてのプランに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>通貨(&amp;C)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>オファーを追加</translation>
    </message>
    <message>
        <source>A kind of host that can be bought; with offers, only those are bought.</source>
        <translation>購入できるホストの種類です。オファーがある場合は、オファーだけが購入対象になります。</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>オファーを削除</translation>
    </message>
    <message>
        <source>Default prices</source>
        <translation>既定の単価</translation>
    </message>
    <message>
        <source>Puts the prices that Penumbra comes with into the table.</source>
        <translation>Penumbra に付属する単価を表に入れます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Reads the table from a CSV file, or a price book in JSON.</source>
        <translation>CSV ファイルの表、または JSON の価格表を読み込みます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes the table as a CSV file.</source>
        <translation>表を CSV ファイルとして書き出します。</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>単価のインポート</translation>
    </message>
    <message>
        <source>Price books (*.csv *.json);;All files (*)</source>
        <translation>価格表 (*.csv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>単価のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ProblemDialog</name>
    <message>
        <source>Looking into %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>The place cannot be shown</source>
        <translation>該当箇所を表示できません</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Plan %1 · hash %2
%3</source>
        <translation>プラン %1 · ハッシュ %2
%3</translation>
    </message>
    <message>
        <source>Nothing that is measured or limited is to be shown here.</source>
        <translation>ここに表示する、測定値または上限のあるものがありません。</translation>
    </message>
    <message>
        <source>The scenario against the baseline: %1</source>
        <translation>シナリオとベースラインの比較: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>現状のまま: %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>With the plan, against without it: %1</source>
        <translation>プランありとプランなしの比較: %1</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>プランあり</translation>
    </message>
    <message>
        <source>▲ somebody is left without a host   ◆ those that take over are overloaded at P95</source>
        <translation>▲ 配置先なしが発生   ◆ 引き継ぎ先が P95 で過負荷</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>プランによる変更</translation>
    </message>
    <message>
        <source>No plan is chosen, so nothing is changed.</source>
        <translation>プランが選択されていないため、何も変更されません。</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>選択したプランのステップ</translation>
    </message>
    <message>
        <source>No plan is chosen, so there are no steps.</source>
        <translation>プランが選択されていないため、ステップはありません。</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Approved with &amp;conditions</source>
        <translation>条件付き承認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Deferred</source>
        <translation>保留(&amp;D)</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>条件または理由</translation>
    </message>
    <message>
        <source>Name of who decides</source>
        <translation>決定者の名前</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>これまでの決定</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>このワークスペースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation>決定を選んでください。</translation>
    </message>
    <message>
        <source>Say on which conditions.</source>
        <translation>条件を入力してください。</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>決定者を入力してください。</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Recorded in the workspace; every export of this plan carries it from now on.</source>
        <translation>ワークスペースに記録しました。今後、このプランのすべてのエクスポートにこの決定が含まれます。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scenario against baseline</source>
        <translation>シナリオとベースラインの比較</translation>
    </message>
    <message>
        <source>What can be lost</source>
        <translation>失っても耐えられるもの</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>適用前と適用後</translation>
    </message>
    <message>
        <source>Steps and their way back</source>
        <translation>ステップと切り戻し</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Review, %1, screen %2 of %3</source>
        <translation>レビュー、%1、画面 %2 / %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ScenariosPanel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>in brackets the difference to nothing added</source>
        <translation>括弧内は、何も追加しない場合との差</translation>
    </message>
    <message>
        <source>Keep the edits as…</source>
        <translation>編集に名前を付けて保持…</translation>
    </message>
    <message>
        <source>Keeps a copy of the edits under a name; what is edited then is another scenario.</source>
        <translation>編集のコピーに名前を付けて保持します。その後の編集は別のシナリオになります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Puts it in place of the edits, as one step.</source>
        <translation>現在の編集と置き換えます。1 つの操作として扱われます。</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>確定…</translation>
    </message>
    <message>
        <source>Schedules what it changes: whatever is asked from then on counts with it.</source>
        <translation>シナリオの変更を予定に入れます。以降の計算にはすべて反映されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Comparing the scenarios</source>
        <translation>シナリオを比較しています</translation>
    </message>
    <message>
        <source>The scenarios cannot be compared</source>
        <translation>シナリオを比較できません</translation>
    </message>
    <message>
        <source>Choose one to read what limits it and what it gives up.</source>
        <translation>選ぶと、何が制約になり、何を譲るかを確認できます。</translation>
    </message>
    <message>
        <source>Keep the edits</source>
        <translation>編集を保持</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Add an edit at the left first.</source>
        <translation>まだ編集がありません。まず左側で編集を追加してください。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Put the edits in its place?</source>
        <translation>シナリオ %1 はすでにあります。現在の編集で置き換えますか？</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>シナリオを保持しています</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>%1 として保持しました。</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>%1 の確定</translation>
    </message>
    <message>
        <source>From then on everything is counted with it. It stands on the Overview as a scheduled change and can be called off, and Edit &gt; Undo import takes it back.</source>
        <translation>以降、すべてがこれを含めて計算されます。［概要］に予定変更として表示され、中止できます。また、［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>It cannot be taken back. What was committed from it stays.</source>
        <translation>元に戻せません。確定済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Deleting the scenario</source>
        <translation>シナリオを削除しています</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourceDialog</name>
    <message>
        <source>Add a live source</source>
        <translation>ライブソースの追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>shown beside every value, e.g. production</source>
        <translation>各値の横に表示（例: production）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>No series is sampled more often, e.g. 30s.</source>
        <translation>どの時系列もこれより頻繁にはサンプリングしません。例: 30s。</translation>
    </message>
    <message>
        <source>Every series is sampled at least so often, e.g. 1h.</source>
        <translation>どの時系列も少なくともこの頻度でサンプリングします。例: 1h。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far the mean of an hour may be off; between the two bounds the interval follows.</source>
        <translation>1 時間の平均に許容する誤差です。間隔は 2 つの限度の間でこれに応じて決まります。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> リクエスト/分</translation>
    </message>
    <message>
        <source>How long before a scheduled change its baseline is gathered.</source>
        <translation>予定変更のどれだけ前にベースラインを収集するかです。</translation>
    </message>
    <message>
        <source>&amp;Shortest interval</source>
        <translation>最短間隔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Longest interval</source>
        <translation>最長間隔(&amp;L)</translation>
    </message>
    <message>
        <source>Hourly means within</source>
        <translation>時間平均の許容誤差</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>上限(&amp;B)</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>There is a source of that name already. Choose another name, or edit that one.</source>
        <translation>その名前のソースはすでにあります。別の名前にするか、そのソースを編集してください。</translation>
    </message>
    <message>
        <source>Parameters of the source</source>
        <translation>ソースのパラメーター</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会しています…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Live sources are asked as rarely as their series allow, and always before a scheduled change</source>
        <translation>ライブソースへの照会は時系列が許す限り少なく、予定変更の前には必ず行います</translation>
    </message>
    <message>
        <source>What a scheduled change will change, and what is different after it from the baseline before it.</source>
        <translation>予定変更で何が変わるか、また変更後に、変更前のベースラインと何が違うかを表示します。</translation>
    </message>
    <message>
        <source>Live sources</source>
        <translation>ライブソース</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What is wrong with what it brought</source>
        <translation>取り込んだデータの問題</translation>
    </message>
    <message>
        <source>A double click shows the resource or the line that a problem speaks of.</source>
        <translation>ダブルクリックすると、問題が示すリソースまたは行が表示されます。</translation>
    </message>
    <message>
        <source>How often each resource is asked for</source>
        <translation>各リソースの照会頻度</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No live source yet</source>
        <translation>ライブソースはまだありません</translation>
    </message>
    <message>
        <source>Connect the monitoring, cluster, proxy or database that you run. Its inventory and its series come in and stay fresh, at the least load that keeps the forecasts true.</source>
        <translation>お使いの監視システム、クラスター、プロキシ、データベースを接続してください。予測の正確さを保つ最小限の負荷で、インベントリと時系列が取り込まれ、最新に保たれます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Gathered %1 with %2, %3 received; the last one took %4 at %5.</source>
        <translation>収集 %1、%2、受信 %3。前回は %5 に %4 かかりました。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%L1 times</source>
        <translation>%L1 回</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 リクエスト</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 の承認</translation>
    </message>
    <message>
        <source>This source came with the workspace. Once it is approved, this machine asks what stands below whenever the workspace is open, with your files and your rights.</source>
        <translation>このソースはワークスペースに含まれていたものです。承認すると、ワークスペースが開いている間、このマシンが現在のユーザーのファイルと権限で以下の内容を照会します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>ソースを追加…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::StepPanel</name>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>選択したプランのステップ</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen step, if every rule still holds.</source>
        <translation>すべてのルールが満たされる場合、Alt+↑ と Alt+↓ で選択したステップを移動できます。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Carries the chosen step out before the one above it (Alt+Up).</source>
        <translation>選択したステップを、1 つ上のステップより先に実行します（Alt+↑）。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Carries the chosen step out after the one below it (Alt+Down).</source>
        <translation>選択したステップを、1 つ下のステップより後に実行します（Alt+↓）。</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>検索時の順序</translation>
    </message>
    <message>
        <source>Puts the steps back into the order in which the plan was found.</source>
        <translation>ステップを、プランが見つかったときの順序に戻します。</translation>
    </message>
    <message>
        <source>%1. %2 Way back: %3</source>
        <translation>%1. %2 切り戻し: %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::TimelinePanel</name>
    <message>
        <source>drag a block to move it, its ends to stretch it, with Ctrl to copy it</source>
        <translation>ブロックをドラッグで移動、端をドラッグで伸縮、Ctrl を押しながらでコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Change the future and read at once what breaks, when, and how surely</source>
        <translation>将来を変え、何がいつどれほど確実に破綻するかをすぐに確認</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Puts a scenario that is kept in this workspace in place of the edits, as one step.</source>
        <translation>このワークスペースに保持されているシナリオを、1 つの操作として編集と置き換えます。</translation>
    </message>
    <message>
        <source>Edits of the shadow</source>
        <translation>シャドウの編集</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>編集を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>まだ何も変更されていません。ホストの障害やドレイン、デプロイ、スケール、需要の増加などの編集を追加してください。横の数値はすぐに更新され、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>nothing that is looked for happens within the horizon</source>
        <translation>対象となる事象は予測期間内に起こりません</translation>
    </message>
    <message>
        <source>%1 in all, %2 from this scenario</source>
        <translation>計 %1 件、うちこのシナリオによるもの %2 件</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What is shown of the scenario</source>
        <translation>シナリオの表示内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Every combination of the values of several edits, in one table</source>
        <translation>複数の編集の値のすべての組み合わせを、1 つの表に表示します</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>Show more hours</source>
        <translation>表示時間を増やす</translation>
    </message>
    <message>
        <source>Show fewer hours</source>
        <translation>表示時間を減らす</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>全時間を表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 without the edits</source>
        <translation>編集なしでは %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>停止サービス</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>喪失不可</translation>
    </message>
    <message>
        <source>The chosen edit</source>
        <translation>選択した編集</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The scenarios that are kept, side by side</source>
        <translation>保持されているシナリオを並べて比較</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Guide</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the guide</source>
        <translation>ガイドを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Found by content</source>
        <translation>内容から判断</translation>
    </message>
    <message>
        <source>Open mapping…</source>
        <translation>マッピングを開く…</translation>
    </message>
    <message>
        <source>A JSON file that says what each column of a CSV means.</source>
        <translation>CSV の各列の意味を示す JSON ファイルです。</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>列のマッピング</translation>
    </message>
    <message>
        <source>Say by hand which column means what; the preview follows.</source>
        <translation>各列の意味を手動で指定します。プレビューに反映されます。</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>マッピングなし</translation>
    </message>
    <message>
        <source>Mappings that the workspace keeps</source>
        <translation>ワークスペースに保持されているマッピング</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>手動マッピング</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>Shows the line of the file that the chosen problem speaks of; so does a double click.</source>
        <translation>選択した問題が示すファイルの行を表示します。ダブルクリックでも表示できます。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Every rejected row and problem with its place, its reason and its text.</source>
        <translation>却下されたすべての行と問題を、場所、理由、本文とともに保存します。</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>問題の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>問題を保存しています</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>列マッピング (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mapping.</source>
        <translation>%1 をマッピングとして読み込めません。</translation>
    </message>
    <message>
        <source>no kept mapping</source>
        <translation>保持マッピングなし</translation>
    </message>
    <message>
        <source>Kept for exactly these columns, used last %1</source>
        <translation>この列の構成用に保持（最終使用 %1）</translation>
    </message>
    <message>
        <source>Kept for other columns; those that it needs are all there</source>
        <translation>別の列の構成用に保持。必要な列はすべてあります</translation>
    </message>
    <message>
        <source>kept in the workspace</source>
        <translation>ワークスペースに保持</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>列マッピングの保存</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>kept for these columns</source>
        <translation>この列の構成用に保持</translation>
    </message>
    <message>
        <source>It cannot be planned like that</source>
        <translation>この内容では予定できません</translation>
    </message>
    <message>
        <source>Reading the beginning of %1</source>
        <translation>%1 の先頭を読み込んでいます</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>planned changes</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>列の意味を指定してください</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>このファイルはインポートできません</translation>
    </message>
    <message>
        <source>The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.</source>
        <translation>%2 のうち最初の %1 を確認しました。残りを読み込み中のため、ここに表示されているものがすべてではありません。</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>お知らせ 1 件</translation>
    </message>
    <message>
        <source>%L1 things to know</source>
        <translation>お知らせ %L1 件</translation>
    </message>
    <message>
        <source>As what the file is read</source>
        <translation>ファイルの読み取り形式</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>インポートされる内容</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MainWindow</name>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>%1 – Penumbra</source>
        <translation>%1 – Penumbra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Why no import can be undone</source>
        <translation>元に戻せるインポートがない理由</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>実施可</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>条件付き可</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>実施不可</translation>
    </message>
    <message>
        <source>Computing… (before: %1)</source>
        <translation>計算中…（以前: %1）</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Workspaces (*.penumbra)</source>
        <translation>ワークスペース (*.penumbra)</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>サンプルフリート</translation>
    </message>
    <message>
        <source>There is a sample fleet already, of %1.</source>
        <translation>%1 のサンプルフリートがすでにあります。</translation>
    </message>
    <message>
        <source>Made anew, it begins at this hour, and what was edited and kept in it is gone.</source>
        <translation>再作成すると現在の時刻から始まり、そこで編集および保持したものは失われます。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>開く／インポート</translation>
    </message>
    <message>
        <source>Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)</source>
        <translation>Penumbra で読めるすべて (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>新しいワークスペースの保存先</translation>
    </message>
    <message>
        <source>Keeping the column mapping</source>
        <translation>列マッピングを保持しています</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;A what-if planner that keeps a live and a shadow inventory of a fleet.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;フリートのライブとシャドウのインベントリを管理する What-if プランナーです。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MappingForm</name>
    <message>
        <source>The unit of the numbers in that column; empty: whole cores, bytes, or as written.</source>
        <translation>その列の数値の単位です。空の場合は、コア、バイト、または記載どおりです。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>列の値による</translation>
    </message>
    <message>
        <source>The column that says what a row is</source>
        <translation>行の種類を示す列</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>1 行の種類:</translation>
    </message>
    <message>
        <source>The whole mapping; labels, filters and constants are said here</source>
        <translation>マッピング全体。ラベル、フィルター、定数はここで指定します</translation>
    </message>
    <message>
        <source>The whole mapping as text</source>
        <translation>マッピング全体のテキスト</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>後で探すための名前</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>マッピングの名前</translation>
    </message>
    <message>
        <source>The workspace keeps the mapping under this name for later files with the same columns.</source>
        <translation>ワークスペースは、同じ列を持つ今後のファイルのために、この名前でマッピングを保持します。</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>名前を付けてマッピングを保存…</translation>
    </message>
    <message>
        <source>As a file for `penumbra-cli import --map` and for others.</source>
        <translation>`penumbra-cli import --map` やほかの人が使えるファイルとして保存します。</translation>
    </message>
    <message>
        <source>“%1” is a</source>
        <translation>「%1」の種類</translation>
    </message>
    <message>
        <source>(nothing: rejected)</source>
        <translation>（なし: 却下）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(as the text says)</source>
        <translation>（テキストの指定どおり）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>各列の意味</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Palette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>A command, page, edit or resource</source>
        <translation>コマンド、ページ、編集、リソース</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>該当する名前はありません。</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::PlannedRow</name>
    <message>
        <source>This is planned for</source>
        <translation>予定として取り込む:</translation>
    </message>
    <message>
        <source>The file says what will be: it becomes a scheduled change, and nothing of it is taken as what is there.</source>
        <translation>ファイルは将来の状態を示します。予定変更となり、その内容は現状としては扱われません。</translation>
    </message>
    <message>
        <source>Planned for, UTC</source>
        <translation>予定日時（UTC）</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so.</source>
        <translation>実施にかかる時間です。例: 30m、2h。変更内容はその後も続きます。</translation>
    </message>
    <message>
        <source>as the file calls itself</source>
        <translation>ファイル自体の名前</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>変更の名前</translation>
    </message>
    <message>
        <source>What the change is called. The same name again replaces it.</source>
        <translation>変更の名前です。同じ名前を再び使うと置き換えられます。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>called</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Click into a field and press the keys.</source>
        <translation>欄をクリックして、キーを押してください。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>すべてのコマンドが既定のキーに戻りました。</translation>
    </message>
    <message>
        <source>%1 has new keys.</source>
        <translation>%1 のキーを変更しました。</translation>
    </message>
    <message>
        <source>%1 has the keys that %2 had, which has none now.</source>
        <translation>%1 に %2 のキーを割り当てました。元のコマンドにはキーがなくなりました。</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Status</name>
    <message>
        <source>Stop this; what was there stays (Ctrl+.)</source>
        <translation>中止する（それまでの結果は残る）（Ctrl+.）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>revision %L1: %2</source>
        <translation>リビジョン %L1: %2</translation>
    </message>
    <message>
        <source>revision %L1 from %2</source>
        <translation>リビジョン %L1（%2）</translation>
    </message>
    <message>
        <source>data of %1, %2 old</source>
        <translation>%1 のデータ（%2 前）</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 のデータ</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>計算の進行状況</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>計算をキャンセル</translation>
    </message>
    <message>
        <source>Penumbra is done</source>
        <translation>Penumbra の処理が完了しました</translation>
    </message>
    <message>
        <source>%1 (about %2 left)</source>
        <translation>%1（残り約 %2）</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Welcome</name>
    <message>
        <source>Plan the fleet before it plans for you</source>
        <translation>フリートに先手を打たれる前に計画を</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra は、ライブのインベントリの横にシャドウを置きます。シャドウは、各ホストとサービスが将来の任意の時点でどうなるかを、偽りのない区間とともに示します。シャドウを変更し、何がいつどれほど確実に枯渇するかを確かめ、それを解消するプランを提出しましょう。</translation>
    </message>
    <message>
        <source>Look around with the sample fleet</source>
        <translation>サンプルフリートで試す</translation>
    </message>
    <message>
        <source>36 hosts with eight weeks of history and a few problems worth finding.</source>
        <translation>ホスト 36 台、8 週間分の履歴と、見つけがいのあるいくつかの問題。</translation>
    </message>
    <message>
        <source>Import your own fleet</source>
        <translation>自分のフリートをインポート</translation>
    </message>
    <message>
        <source>CSV, kubectl&apos;s JSON or iCalendar, dropped here; a preview comes before anything is stored.</source>
        <translation>CSV、kubectl の JSON、iCalendar をここにドロップ。格納前にプレビューできます。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>1 つのファイルにワークスペース全体が入ります: NAME.penumbra</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2～%3</translation>
    </message>
    <message>
        <source>No value here: not measured, or down then.</source>
        <translation>値がありません（未測定、または停止中）。</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>時間グラフ</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>%1. %2. Left and right read the values.</source>
        <translation>%1。%2。左右のキーで値を読み上げます。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>イベントまたは編集</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy data as table</source>
        <translation>データを表としてコピー</translation>
    </message>
    <message>
        <source>, low</source>
        <translation>、下限</translation>
    </message>
    <message>
        <source>, high</source>
        <translation>、上限</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>値を対数目盛で表示</translation>
    </message>
    <message>
        <source>Values from zero</source>
        <translation>値をゼロから表示</translation>
    </message>
    <message>
        <source>Bytes in steps of 1000</source>
        <translation>バイトを 1000 単位で表示</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>全時間を表示</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
</context>
<context>
    <name>penumbra::views::EditForm</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;. It is kept as it is.</source>
        <translation>このバージョンには操作「%1」がありません。そのまま残します。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ExcerptView</name>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>行のセル</translation>
    </message>
</context>
<context>
    <name>penumbra::views::FilterRow</name>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>%1: a text that it holds; =text is it, !text does not hold it; &gt;80 %, &lt;=16, &gt;64 GiB compare</source>
        <translation>%1: 含まれる文字列。=文字列 は一致、!文字列 は含まない、&gt;80 %, &lt;=16, &gt;64 GiB は比較</translation>
    </message>
</context>
<context>
    <name>penumbra::views::GraphView</name>
    <message>
        <source>Map of dependencies</source>
        <translation>依存関係のマップ</translation>
    </message>
    <message>
        <source>Boxes: %L1. The arrow keys walk along the ties, Return opens.</source>
        <translation>ボックス: %L1。矢印キーでつながりをたどり、Return キーで開きます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HeatMap</name>
    <message>
        <source>Map of all hosts by use</source>
        <translation>使用率別の全ホストのマップ</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>◆ 80 % and more</source>
        <translation>◆ 80 % 以上</translation>
    </message>
    <message>
        <source>▲ beyond capacity</source>
        <translation>▲ 容量超過</translation>
    </message>
    <message>
        <source>   ✕ offers nothing then</source>
        <translation>   ✕ その時点の提供なし</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Hosts: %L1. Beyond capacity: %L2. At 80 % or more: %L3. Offering nothing: %L4.</source>
        <translation>ホスト: %L1。容量超過: %L2。80 % 以上: %L3。提供なし: %L4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HourStrip</name>
    <message>
        <source>Hours in which one loss is not survived</source>
        <translation>1 つの喪失に耐えられない時間帯</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Until %2.</source>
        <translation>%1 %2 まで。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>必須項目です。</translation>
    </message>
    <message>
        <source>e.g. 90m, 6h or 2d</source>
        <translation>例: 90m、6h、2d</translation>
    </message>
    <message>
        <source>e.g. 2026-03-01T02:00:00Z</source>
        <translation>例: 2026-03-01T02:00:00Z</translation>
    </message>
    <message>
        <source>e.g. 512MiB or 8GiB</source>
        <translation>例: 512MiB、8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>コア数（例: 2、500m）</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>選択または入力</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Table</name>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place.</source>
        <translation>ファイル %1 を書き込めません: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::TimeSlider</name>
    <message>
        <source>Moment of the shadow</source>
        <translation>シャドウの時点</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Timeline</name>
    <message>
        <source>Timeline of changes</source>
        <translation>変更のタイムライン</translation>
    </message>
    <message>
        <source>Scheduled in the live inventory; it is changed there.</source>
        <translation>ライブのインベントリで予定されています。変更はそちらで行います。</translation>
    </message>
    <message>
        <source>It does not count: switched off, or it does not fit.</source>
        <translation>考慮されません（無効、または不適合）。</translation>
    </message>
    <message>
        <source>Changes: %L1. Meetings of them that do harm: %L2. Up and down choose, left and right move, with Shift the end, Ctrl+D copies, Delete removes, Space switches.</source>
        <translation>変更: %L1。害のある重なり: %L2。上下キーで選択、左右キーで移動、Shift を押しながらで終了を移動、Ctrl+D で複製、Delete で削除、Space で切り替えます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>planners</name>
    <message>
        <source>Add hosts</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>The fewest hosts like one that is there which mend what hosts can mend.</source>
        <translation>既存のホストと同型のホストを、ホストで解消できるものを解消する最少台数だけ追加します。</translation>
    </message>
    <message>
        <source>Buy hosts</source>
        <translation>ホストの購入</translation>
    </message>
    <message>
        <source>The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by.</source>
        <translation>枯渇または待機しているものを収容できる、カタログ中で最も安いホストと、その発注期限です。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて組み合わせ</translation>
    </message>
    <message>
        <source>Shifts, moves, resizes and adds hosts, in this order, each for what the others leave.</source>
        <translation>時期の移動、ワークロードの移動、サイズ変更、ホストの追加を、この順に、前の手段で残ったものに対して行います。</translation>
    </message>
    <message>
        <source>Move workloads</source>
        <translation>ワークロードの移動</translation>
    </message>
    <message>
        <source>Moves workloads off what runs out, and makes room for those without a host.</source>
        <translation>枯渇するものからワークロードを移し、ホストのないものの場所を空けます。</translation>
    </message>
    <message>
        <source>Resize services</source>
        <translation>サービスのサイズ変更</translation>
    </message>
    <message>
        <source>Shrinks requests far above the measured use to its 95 % peak and a quarter more.</source>
        <translation>測定された使用量を大きく上回る要求量を、95 % ピークの 1.25 倍まで縮小します。</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>時期の移動</translation>
    </message>
    <message>
        <source>Moves a planned change to the nearest hours in which nothing breaks.</source>
        <translation>予定変更を、何も破綻しない最も近い時間帯に移します。</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and alerts as amtool or the API write them, and muted times of a configuration.</source>
        <translation>amtool または API が出力するサイレンスとアラート、および設定のミュート時間です。</translation>
    </message>
    <message>
        <source>Ansible facts</source>
        <translation>Ansible facts</translation>
    </message>
    <message>
        <source>What ansible -m setup printed or wrote with --tree, or a file of the fact cache.</source>
        <translation>ansible -m setup の出力、--tree で書き出したもの、または fact キャッシュのファイルです。</translation>
    </message>
    <message>
        <source>Ansible inventory</source>
        <translation>Ansible インベントリ</translation>
    </message>
    <message>
        <source>An inventory in INI or YAML, or what ansible-inventory --list printed.</source>
        <translation>INI または YAML のインベントリ、または ansible-inventory --list の出力です。</translation>
    </message>
    <message>
        <source>AWS Config</source>
        <translation>AWS Config</translation>
    </message>
    <message>
        <source>Snapshots, histories and notifications of AWS Config, and lists of discovered resources.</source>
        <translation>AWS Config のスナップショット、履歴、通知、および検出されたリソースの一覧です。</translation>
    </message>
    <message>
        <source>AWS EC2</source>
        <translation>AWS EC2</translation>
    </message>
    <message>
        <source>What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling describe-auto-scaling-groups print as JSON.</source>
        <translation>aws ec2 describe-instances、describe-instance-status、describe-hosts、aws autoscaling describe-auto-scaling-groups の JSON 出力です。</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage カタログ</translation>
    </message>
    <message>
        <source>catalog-info.yaml: components, APIs, resources, systems and what depends on what.</source>
        <translation>catalog-info.yaml: コンポーネント、API、リソース、システムと、それらの依存関係です。</translation>
    </message>
    <message>
        <source>Deployments and pipelines</source>
        <translation>デプロイとパイプライン</translation>
    </message>
    <message>
        <source>Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes.</source>
        <translation>GitHub と GitLab のフックと応答: デプロイ、リリース、実行、スケジュール、凍結です。</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Templates, change sets, resources of stacks and their drift.</source>
        <translation>テンプレート、変更セット、スタックのリソースとそのドリフトです。</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>compose.yaml, or `docker compose config`: services, replicas, limits, dependencies.</source>
        <translation>compose.yaml、または `docker compose config`: サービス、レプリカ、上限、依存関係です。</translation>
    </message>
    <message>
        <source>CSV with a column mapping</source>
        <translation>列マッピング付き CSV</translation>
    </message>
    <message>
        <source>Any CSV file, through a saved mapping of its columns.</source>
        <translation>保存済みの列マッピングで読み取る任意の CSV ファイルです。</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>What &apos;dpkg-query -W&apos; prints, or dpkg&apos;s status file: each installed package is a configuration item of the host that the file is named after.</source>
        <translation>&apos;dpkg-query -W&apos; の出力、または dpkg の status ファイルです。インストール済みの各パッケージが、ファイル名のホストの構成アイテムになります。</translation>
    </message>
    <message>
        <source>Prometheus and OpenMetrics text</source>
        <translation>Prometheus / OpenMetrics テキスト</translation>
    </message>
    <message>
        <source>What an exporter answers to a scrape: metrics with labels, one sample a line.</source>
        <translation>スクレイプに対するエクスポーターの応答です。ラベル付きのメトリクスで、1 行に 1 サンプルです。</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>フィーチャーフラグ</translation>
    </message>
    <message>
        <source>Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events.</source>
        <translation>flagd、Unleash、LaunchDarkly のフラグを構成として、日付のある変更をイベントとして取り込みます。</translation>
    </message>
    <message>
        <source>HAProxy&apos;s statistics</source>
        <translation>HAProxy の統計</translation>
    </message>
    <message>
        <source>The table of statistics (;csv or &apos;show stat&apos;), with &apos;show info&apos; before it: backends and servers with their state, weight and load.</source>
        <translation>統計の表（;csv または &apos;show stat&apos;）で、前に &apos;show info&apos; を付けられます。バックエンドとサーバーの状態、重み、負荷です。</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Maintenance windows, releases, campaigns and freezes from a calendar file.</source>
        <translation>カレンダーファイルのメンテナンス期間、リリース、キャンペーン、凍結です。</translation>
    </message>
    <message>
        <source>systemd journal</source>
        <translation>systemd ジャーナル</translation>
    </message>
    <message>
        <source>journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments.</source>
        <translation>journalctl -o json または short-iso: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetes オブジェクト</translation>
    </message>
    <message>
        <source>kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets.</source>
        <translation>kubectl get -o json または yaml: ノード、ポッド、コントローラー、中断バジェットです。</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Definitions of virtual machines, as virsh dumpxml prints them.</source>
        <translation>virsh dumpxml が出力する仮想マシンの定義です。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, restarts, versions, flags and deployments.</source>
        <translation>syslog、nginx、HAProxy、Redis、PostgreSQL などの時刻付きの行: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Penumbra&apos;s own CSV tables</source>
        <translation>Penumbra 標準の CSV テーブル</translation>
    </message>
    <message>
        <source>resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names.</source>
        <translation>resources.csv、relations.csv、samples.csv、events.csv、config.csv です。列名で区別します。</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps.</source>
        <translation>REST API の応答、デバイス、マシン、ラック、サイトのエクスポートされた表、およびダンプです。</translation>
    </message>
    <message>
        <source>OpenStack compute API</source>
        <translation>OpenStack コンピュート API</translation>
    </message>
    <message>
        <source>Answers with hypervisors, servers, flavors, services, aggregates and availability zones.</source>
        <translation>ハイパーバイザー、サーバー、フレーバー、サービス、アグリゲート、アベイラビリティゾーンを含む応答です。</translation>
    </message>
    <message>
        <source>OpenTelemetry in JSON</source>
        <translation>OpenTelemetry（JSON）</translation>
    </message>
    <message>
        <source>Log records of OTLP: reloads, restarts, versions, flags and deployments.</source>
        <translation>OTLP のログレコード: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>A Terraform plan, manifest, compose file or change set with the time at which it will be applied.</source>
        <translation>Terraform プラン、マニフェスト、Compose ファイル、または変更セットと、その適用時刻です。</translation>
    </message>
    <message>
        <source>Answers of a Prometheus server</source>
        <translation>Prometheus サーバーの応答</translation>
    </message>
    <message>
        <source>What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets.</source>
        <translation>Prometheus、Thanos、Mimir、VictoriaMetrics の /api/v1 の応答: クエリ、時系列、ターゲットです。</translation>
    </message>
    <message>
        <source>Prometheus remote read</source>
        <translation>Prometheus リモート読み取り</translation>
    </message>
    <message>
        <source>Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy.</source>
        <translation>/api/v1/read が返す生のサンプル: snappy で圧縮された ReadResponse です。</translation>
    </message>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</source>
        <translation>RVTools のブック、またはそのタブの CSV: vInfo、vMemory、vHost、vDatastore、vCluster です。</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Configuration items, their relations and changes, from the Table API or exported as CSV.</source>
        <translation>Table API または CSV エクスポートの構成アイテム、その関係、変更です。</translation>
    </message>
    <message>
        <source>sysstat (sar)</source>
        <translation>sysstat（sar）</translation>
    </message>
    <message>
        <source>sadf -j or sadf -d: use of processors, memory, disks and network of a host.</source>
        <translation>sadf -j または sadf -d: ホストのプロセッサ、メモリ、ディスク、ネットワークの使用量です。</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Terraform プラン</translation>
    </message>
    <message>
        <source>`terraform show -json PLAN`: what stands, what is planned for it, and what drifted.</source>
        <translation>`terraform show -json PLAN`: 現状、予定されている内容、ドリフトです。</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Terraform ステート</translation>
    </message>
    <message>
        <source>terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services.</source>
        <translation>terraform.tfstate または `terraform show -json`: マシンとそのサイズ、ディスク、サービスです。</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian&apos;s security tracker.</source>
        <translation>OSV、CVE 5、NVD 2.0、Anchore、Debian のセキュリティトラッカーのアドバイザリです。</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Exported hosts, and answers of the API: hosts, items, history, trends, maintenances.</source>
        <translation>エクスポートされたホスト、および API の応答: ホスト、アイテム、履歴、トレンド、メンテナンスです。</translation>
    </message>
</context>
</TS>
