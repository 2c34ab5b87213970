import type { Phrases } from '../lexicon.ts';

export const eastAsian: Phrases[] = [
  {
    lang: 'zh',
    filler:
      '的|您|你|了|请|請|所|输入的|輸入的|填写的|很抱歉|抱歉|对不起|對不起|请稍后|后|后再|很遗憾|很遺憾|好像|似乎|该值|此值|这个值|該值|這個值',
    doubt: '网络连接|網路連線|页面|頁面|网页|網頁|请求|請求',
    name:
      '极验二次验证|极验二次校验|極驗二次驗證|极验|極驗|人机验证|人机校验|人机检测|人机识别|人机身份|图形验证码|图片验证码|图像验证码|图形码|滑块验证|滑动验证|滑块|拼图|行为验证|真人验证|不是机器人|非机器人|您是人类|你是人类|是真人|机器人验证|反垃圾|防垃圾|图片中的|图像中的|图片上的|图中的|算术验证|验证图片|视觉确认|防机器人|人类验证|人工验证|安全验证码|数字验证码|点选验证|极验|图中文字|圖中文字|图中字符|圖中字元|图中的字|圖中的字|圖形碼|隨機圖形碼|随机图形码|語音驗證碼|语音验证码|图形验证|拼圖|反垃圾测试题|反垃圾测试|机器人检测|我不是机器人检测|二次校验|' +
      '人機驗證|人機校驗|圖形驗證碼|圖片驗證碼|圖像驗證碼|圖形碼|滑塊驗證|滑動驗證|滑塊|拼圖|行為驗證|真人驗證|不是機器人|非機器人|您是人類|你是人類|機器人驗證|反垃圾|防垃圾|圖片中的|圖像中的|圖片上的|圖中的|驗證圖片|視覺確認|防機器人|人類驗證|安全驗證碼|反灌水|防灌水|反机器人|反機器人|图灵测试|不是自动程序|人类身份|圖案驗證|图案验证|人机质询|人機質詢|人機檢測|人機識別|人機辨識|人机测试|人機測試|人机检查|人機檢查|机器人检测|機器人檢測|机器人检查|機器人檢查|机器人测试|機器人測試|拖动验证|拖動驗證|拖曳驗證|旋转验证|旋轉驗證|旋转图片验证|旋轉圖片驗證|图形验证|圖形驗證|图形校验|圖形校驗|图形认证|圖形認證|图形识别码|圖形識別碼|图片校验码|圖片校驗碼|图片识别码|圖片識別碼|防止自动注册|防止自動註冊|图片里的字|圖片裡的字|图片里的数|圖片裡的數|看图输入|看圖輸入|反垃圾邮件问题|反垃圾郵件問題|反垃圾邮件测试|反垃圾郵件測試|反垃圾邮件验证|反垃圾郵件驗證|数学验证|數學驗證|算術驗證|计算验证|計算驗證|视觉验证|視覺驗證|验证图案|驗證圖案|點選驗證|防止机器人|防止機器人|图中代码|圖中代碼|验证码答案|驗證碼答案|验证码挑战|驗證碼挑戰|验证问答|驗證問答|附加码|附加碼|校验码与图|校验码和图|确认码与图|确认码和图|认证码与图|確認碼與圖|確認碼和圖|檢核碼與圖|認證碼與圖|字串與圖|输入与图|輸入與圖|图片码|图像码|圖片碼|圖像碼|圖碼|影像驗證碼|圖形辨識碼|圖片辨識碼|圖像辨識碼|图像校验码|图像确认码|图片确认码|圖像確認碼|圖片確認碼|圖形確認碼|图像安全码|图片安全码|圖像安全碼|圖片安全碼|图片认证码|圖片認證碼|圖像認證碼|图片代码|图像代码|圖片代碼|圖像代碼|验证文字|驗證文字|看图回答|看圖回答|点选文字|點選文字|文字点选|文字點選|算术题的|算術題的|算术题答|算術題答|人机认证|人機認證|人机挑战|人機挑戰|人类测试|人類測試|真人检测|真人檢測|真人校验|為真人|为真人|是人类|是人類|機器人辨識|反垃圾评论的|反垃圾評論的|反垃圾邮件的|反垃圾郵件的',
    weak: '响应参数|響應參數|回應參數|验证码|驗證码|验证码|验证|校验码|确认码|安全码|安全验证|安全检查|安全问题|认证码|附加码|识别码|检验码|答案|回答|挑战|令牌|驗證碼|驗證|校驗碼|確認碼|安全碼|安全驗證|安全檢查|安全問題|認證碼|附加碼|識別碼|檢驗碼|挑戰|權杖|测试|測試|图片|圖片|响应|回應|字元|字符|口令|解答|檢核碼|檢查碼',
    fail: '没有有效完成|没有正确完成|未正确完成|未能正确完成|沒有正確完成|未正確完成|错误|失败|不正确|无效|有误|不匹配|不对|不通过|未通过|没有通过|不一致|不符|非法|出错|异常|不合法|无法验证|不能验证|未能验证|不成功|拒绝|输错|填错|不相符|不相同|没通过|不准确|未成功|無法驗證|錯誤|失敗|不正確|無效|有誤|不匹配|不對|不通過|未通過|沒有通過|不一致|不符|出錯|異常|拒絕|輸錯|不相符|未能驗證|不能驗證|驗證不過|不被接受|未被接受|未能通过|未能通過|不可信|不合規|文字不符|字元不符|字符不符|无法确认|無法確認|未能确认|未能確認|无法证实|無法證實|未能证实|未能證實|无法证明|無法證明|未能证明|未能證明|打错|打錯|拼错|拼錯|写错|寫錯|答错|答錯|选错|選錯|填錯|算错|算錯|未能成功完成|不合格|不吻合|不成立|不对应|不對應|不準確|所示不同|与图片不同|與圖片不同|服务器拒绝了您|伺服器拒絕了您|没有正确输入|未正确输入|未能正确输入|沒有正確輸入|未正確輸入|未能正確輸入|没有正确填写|未正确填写|沒有正確填寫|未正確填寫|没有正确回答|沒有正確回答|未正确回答|未正確回答|对不上|對不上|错的|错了|錯的|錯了|上的不同|中的不同|示的不同|者不同|生成的不|产生的不|產生的不|字符不同|字元不同|文字不同|数字不同|數字不同|不一样|不一樣|驳回|駁回|被退回|不被认可|未被认可|不被認可|未被認可|无法核实|無法核實|未能核实|未能核實|未过关|未過關|没过关|沒過關|點錯|点错|偏差过大|偏差過大|未通过服务器|没有通过服务器|未通過伺服器|沒有通過伺服器|输入的内容有误|输入内容有误|輸入的內容有誤|輸入內容有誤|未获通过|未獲通過|没有接受|未接受|没有接收您的|拒绝了您|沒有接受|拒絕了您|未对齐|未對齊|识别错误|比對不符|比对不符|听写有误|答案不對|答案不对',
    okay: '正确|成功|有效|通过|匹配|一致|正確|通過|符合|感谢|感謝|谢谢|謝謝|码输入正确|碼輸入正確|码填写正确|碼填寫正確',
    not: '不|没|未|无|沒|無|非',
    expired:
      '过期|失效|超时|已过时|過期|逾時|逾期|超時|已失效|时间已到|到期|不再有效|停留时间过长|停留時間過長|时间过长|時間過長|太旧|太舊|作废|作廢',
    used: '已使用|已被使用|使用过|重复使用|重复提交|重复|已用过|使用過|重複使用|重複|已驗證過|已验证过',
    absent:
      '没有提供|沒有提供|不能为空|不可为空|为空|缺少|缺失|必填|必须|必需|未填写|没有填写|未输入|没有输入|未完成|尚未|没有完成|需要填写|未提供|不能為空|不可為空|為空|必填|必須|未填寫|沒有填寫|未輸入|沒有輸入|沒有完成|需要填寫|是必要的|不得为空|不得為空|请先|請先|不存在|未找到|找不到|没有通过验证|遗漏|忘记|忘記|為必填|需要完成|不可留空|不能留空|留空|不能是空|不能空|忘了|没有勾选|沒有勾選|未勾选|未勾選|不可空白',
    ask: '请输入|请填写|请完成|请进行|请点击|请拖动|请确认|请勾选|请证明|请通过|请验证|请滑动|请选择|请回答|请解决|请您完成|請輸入|請填寫|請完成|請進行|請點擊|請拖動|請確認|請勾選|請證明|請通過|請驗證|請滑動|請選擇|請回答|请正确|請正確|键入|鍵入|输入|輸入|完成|以继续|以繼續|证明您|證明您|請解決|请输出|請提供|请提供|请确保|請確保',
    again:
      '确定您不是机器人|确定你不是机器人|確定您不是機器人|確定你不是機器人|确定不是机器人|重试|再试|重新|再次|刷新|重試|再試|重新輸入|再一次|再來一次|换一张|換一張|已生成新的|已重新生成|已为您生成新|已為您產生新|重新加载|重新載入|重新加載',
    broken:
      '网络连接|網路連線|类型|類型|发送验证码|验证码发送|发送图形|发送失败|發送驗證碼|驗證碼發送|發送失敗|验证码获取|刷新失败|初始化|存储失败|保存|创建|内部|內部|生成|私密|密匙|加载|无法加载|未加载|载入|加載|載入|无法连接|连接|网络|服务器|服务异常|密钥|私钥|公钥|站点密钥|秘钥|配置|设置错误|管理员|不可用|域名|维护|无法访问|無法連接|連線|連接|網路|網絡|伺服器|服務|金鑰|密鑰|私鑰|公鑰|設定|管理員|不可用|網域|瀏覽器不支援|瀏覽器版本|您的瀏覽器|你的瀏覽器不|浏览器不支持|浏览器版本|您的浏览器|你的浏览器不|内部错误|內部錯誤|未启用|未啟用|不支持|不支援|获取失败|取得失敗|生成失败|獲取|获取|取得验证码|取得驗證碼|获取验证码|獲取驗證碼|生成验证码|產生驗證碼|驗證碼產生|验证码生成|圖片產生|图片生成|驗證碼圖片產生|删除验证码|刪除驗證碼|更新验证码|更新驗證碼|保存验证码|儲存驗證碼|启用|模块未|模組未|插件出错|插件错误|外掛錯誤|显示异常|顯示異常|显示失败|顯示失敗|刷新失敗|发生系统错误|發生系統錯誤|建立圖形|建立驗證|通信失败|通信失敗|通讯失败|通訊失敗|配置不正确|設定不正確|未正确配置|脚本|腳本|广告拦截|廣告封鎖|扩展程序',
    other:
      '登录验证|参数|表单|实名|参數|登錄驗證|登录失败次数|二步|二次|两因素|兩因素|双因子|雙因子|恢复代码|恢复码|復原碼|授权码|激活码|邀请码|備用碼|备用码|令牌无效|登录名|登入名|注销|註銷|动态密码|重置码|密码|用户名|用户|账号|帐号|账户|帐户|邮箱|邮件|电子邮件|手机|短信|电话|两步|双重|双因素|二次验证|身份验证器|动态口令|动态码|优惠|折扣|券|会话|令牌过期|签名|银行卡|邮编|邮政编码|链接|姓名|地址|日期|文件|激活|找回|邀请|权限|登录状态|登录已|禁用|频繁|次数|密碼|使用者|用戶|帳號|賬號|帳戶|郵箱|郵件|信箱|手機|簡訊|短訊|電話|兩步|雙重|雙因素|驗證器|一次性|優惠|折扣|工作階段|會話|信用卡|郵遞區號|連結|鏈接|檔案|啟用|邀請|權限|頻繁|次數|身份证|身分證|昵称|暱稱|标题|標題|内容|內容|评论|評論|动态验证码|動態驗證碼|兩步驟驗證碼|两步验证码|无人机|無人機|聊天机器人|聊天機器人|扫地机器人|掃地機器人|反垃圾系统|反垃圾系統|头像|頭像|文字识别|文字識別|文字辨識|图片大小|圖片大小|图片尺寸|圖片尺寸|图片格式|圖片格式|二维码|二維碼|条形码|條碼|条码',
    score: '分数|评分|分數|評分|得分',
    bot: '您是机器人|你是机器人|被识别为机器人|检测到机器人|识别为垃圾|您是機器人|你是機器人|檢測到機器人|偵測到機器人|識別為垃圾|异常流量|異常流量|自动查询|自動查詢|判定为垃圾|判定為垃圾|机器人行为|機器人行為|可能是机器人|可能是機器人|判定为机器人|判定為機器人|视为机器人|視為機器人|判断为机器人|判斷為機器人',
    suspicion: '疑似机器人|疑似垃圾|疑似機器人|可疑',
    talk: '如果验证码|设置|选项|文档|示例|配置项|版本|說明|说明|受到保护|隐私|受保護|隱私|選項|文件說明|次后启用|次後啟用',
  },
  {
    lang: 'ja',
    filler:
      '入力された|入力した|が|は|を|の|に|で|です|ます|ください|しました|した|て|と|申し訳|残念ながら|この値|値|無効にして',
    doubt: 'インターネット接続|通信環境|ページ|リクエスト|要求',
    name: 'ロボット認証|ロボット確認|ロボットチェック|ロボットではない|ロボットではありません|ロボットでない|人間であること|人間による|人間かどうか|あなたが人間|画像認証|画像認証コード|画像に表示|画像の文字|画像内の|表示されている文字|画像の数字|画像コード|スパム対策|スパム防止|スパム検証|ボット対策|ボット確認|ボット検証|パズル|文字認証|視覚的な確認|視覚確認|ビジュアル確認|ひらがな認証|画像確認|リキャプチャ|私はロボット|スパムボットではない|ヒューマン|ボット判定|ボットチェック|ボットテスト|ボット認証|人間チェック|人間テスト|人間確認|人間認証|人間検証|人間であると|人間だと|視覚認証|視覚検証|画像文字|画像キーワード|画像の単語|画像の英数|画像の中の文字|画像の中の英数|画像に書かれ|画像にある文字|認証画像|セキュリティ画像|自動登録防止|自動投稿防止|自動入力防止|計算認証|スライダー認証|スライド認証|画像のテキスト|ボットではない|ボットでない|ボットではありません|視覚的確認|視覚的認証|視覚的な認証|ビジュアル認証|絵に描かれ|絵に表示|絵の中の文字|イメージ認証|イメージの文字|表示された文字|表示された英数|表示されたひらがな|セキュリティコード 画像|認証コード 画像|確認コード 画像|画像セキュリティ|画像中の文字|画像の認証コード|画像の確認コード|画像認証キー|画像のキーワード|確認用画像|認証用画像|投稿キー|対策用のキーワード|対策用キーワード|対策キーワード|防止用キーワード|防止キーワード|スパムチェックの回答|スパムチェックの答|ロボット検証|ロボット判定|ロボットかどうか|ロボットであるか|が人であ|人間性|カプチャ|スライダー検証|画像の中の単語|画像内の文字|画像内の単語|画像に表示された文字|画像に書かれた|音声認証|パズルのピース',
    weak: 'セキュリティ検証|セキュリティ認証|認証コード|確認コード|検証コード|セキュリティコード|セキュリティ コード|セキュリティチェック|セキュリティ確認|検証|認証|確認|セキュリティの質問|セキュリティ質問|秘密の質問|コード|回答|答え|チャレンジ|テスト|人間|ロボット|ボット|画像|トークン|文字|レスポンス|バリデーション|解答',
    fail: '正しく入力されていません|正しく入力されません|正しく完了していません|無効な|正しくありません|正しくない|間違|誤り|誤って|無効|失敗|エラー|不正|一致しません|一致しない|一致しません|できませんでした|不一致|認証できません|確認できません|検証できません|異なります|違います|違って|通りません|通過できません|合っていません|合いません|拒否|却下|有効ではありません|有効でありません|有効な値ではありません|ミス|不適切|不合格|承認されません|受け付けられません|正解ではありません|不正解|成功しませんでした|できません|妥当では|文字不符|不符|相違して|違うみたい|違うよう|違うため|違いました|異なって|異なるため|異なりました|正確ではありません|不正確|正しくなかった|誤った|誤入力|誤答|確認できないため|認証できないため|検証できないため|確認できず|認証できず|検証できず|認証されませんでした|認証ng|回答に問題|解答に問題|引っかかりました|正しく解けていません|正しく解かれていません|合致しません|一致していません|一致しなかった|適合しません|正しく入力されておりません|正しく入力されていない|正しく選択されていません|正しく完了していない|正しく完了されません|正しく入力できていません|合わない|合っていない|マッチしません|一致していない|一致せず|相違があ|食い違|認められません|受理されません|受け入れられません|通っていません|認証されません|適切ではありません|まちが|受け入れられませ|受け付けられませ|拒否しました|拒否されました|ずれています|位置がずれ|読み誤|答えが違|数字が違|文字が違',
    okay: '正しい|正しく|成功|有効|一致|完了しました|通過|ありがとう|正解|確認されました|認証されました|確認できました|認証に成功|受理され|受け入れられ|認められま|合格し',
    not: 'ません|ない|なかった|不|未|ず',
    expired:
      '期限切れ|期限が切れ|有効期限|タイムアウト|失効|時間切れ|時間が経過|古くなって|もう有効ではありません|有効ではなくなり|無効になりました|古すぎ|期限が過ぎ',
    used: '使用済み|既に使用|すでに使用|使用され|重複|再利用',
    absent:
      '提供されていません|送信されていません|指定されませんでした|必須|入力されていません|未入力|空です|空白|必要です|必要があります|不足|選択されていません|完了してください|入力してください|チェックしてください|がありません|欠けて|見つかりません|チェックを入れて|忘れ|指定されていません|空にすることはできません|空欄|未完了|完了していません|しなければ|行ってください|解いてください|クリックしてください|証明してください|確認してください|答えてください|チェックされていません|入力が|空に|オンになっていません|チェックが入っていません|お答えください|入力されていない|入力されてい|入力がない|選択されていない',
    ask: '入力して|ご入力|完了して|チェックして|確認して|解決して|答えて|クリックして|証明して|してください|続行するには|お願いします|ことをご確認|正しく入力されているか|正しく入力されていること|正しいことを|前のページ|前の画面',
    again:
      '本当にロボットではありませんか|ロボットではないことは確か|もう一度|再度|やり直|再試行|再入力|再読み込み|再読込|リロード|更新して|お試し|試して|もう一度入力してください|再度入力してください|もう一度行ってください|再度行ってください|もう一度チェックしてください',
    broken:
      'インターネット接続|通信環境|初期化|送信に失敗|作成に失敗|保存|サービス|生成|取得|内部|シークレット|秘密|読み込め|読み込み|ロード|利用できません|使用できません|シークレットキー|秘密鍵|サイトキー|キー|設定|管理者|接続|サーバー|サーバ|ネットワーク|内部エラー|ドメイン|ブラウザ|無効になって|未設定|通信|応答がありません|サイト所有者|有効にできません|プラグイン|表示に失敗|表示できません|通信に失敗|通信できませ|通信エラー|正しく設定|スクリプト|ブロックされ|広告ブロッカー|拡張機能',
    other:
      'パスワード|ユーザー名|ユーザ名|ユーザー|メール|電子メール|電話|携帯|2段階|二段階|二要素|2要素|認証アプリ|認証システム|ワンタイム|クーポン|割引|プロモーション|セッション|カード|郵便番号|リンク|氏名|名前|住所|日付|ファイル|アカウント|支払|アクティベーション|有効化|招待|権限|禁止|回数|多すぎ|バックアップ|リカバリ|ログイン名|csrf|暗証番号|入力内容|画面キャプチャ|スクリーンキャプチャ|動画キャプチャ|スパムフィルタ|ロボット掃除機|チャットボット|アップロード|プロフィール画像|本人確認|顔認証|文字の認識|文字認識|テキスト認識|検索キーワード|qrコード|バーコード',
    score: 'スコア',
    bot: 'あなたはロボット|ロボットと判断|ボットと判断|ロボットの可能性|スパムと判定|スパムとして|スパムと判断|スパムと見な|スパムとみな|ボットが検出|自動化された|通常と異なるトラフィック|ボットと判定|ボットと認識|ボットとみな|ボットと見な|ボットとして検出',
    suspicion: '不審|疑わし',
    talk: '場合は|設定画面|オプション|ドキュメント|保護されて|プライバシー|例えば|ときに表示|メッセージが表示',
  },
  {
    lang: 'ko',
    filler:
      '입력한|입력하신|이|가|을|를|은|는|의|에|습니다|입니다|했습니다|주세요|죄송합니다|니다|으로|질문|대한|제출한|이 값|값',
    doubt: '인터넷 연결|페이지|요청',
    name: '자동입력 방지문자|방지문자|방지 문자|사용자가 사람인지|사용자가 사람임|로봇이 아닙니다|로봇이 아님|로봇이 아니|로봇 아님|사람인지|사람임을|인간인지|인간임을|사람 확인|인간 확인|사람 인증|자동등록방지|자동가입방지|자동입력방지|자동 등록 방지|자동 가입 방지|자동 입력 방지|스팸방지|스팸 방지|보안문자|보안 문자|보안 이미지|이미지의 문자|이미지에 표시|이미지 속|이미지에 있는|그림의 문자|그림에 있는|그림문자|이미지 코드|이미지 인증|시각적 확인|비주얼 확인|봇이 아닙|봇 방지|봇 확인|로봇 확인|로봇 검사|퍼즐|캡챠|캡쳐 코드|자동 방지|자동방지|사람이 맞는지|화면에 보이는|시각 확인|그림에 보이는|그림 속 글자|그림 속 문자|그림 속 숫자|그림 문자 인증|그림의 글자|그림의 숫자|그림의 단어|이미지의 글자|이미지의 숫자|이미지 문자|봇 검사|봇 검증|로봇 인증|로봇 여부|봇이 아님|봇이 아니|인간 검증|인간 인증|휴먼 인증|사람 검증|시각 인증|시각적 인증|보안 그림|자동글방지|자동글 방지|슬라이드 인증|슬라이더 인증|왼쪽의 글자|자동등록 방지|자동가입 방지|자동입력 방지|자동 등록방지|자동 가입방지|자동 입력방지|도배방지용|도배방지 숫자|도배방지 문자|도배방지 코드|도배방지코드|스팸 차단 코드|스팸차단 코드|스팸차단코드|스팸 차단 문자|스팸 차단 질문|보안숫자|보안 숫자|보안글자|보안 글자|보안이미지|인증 그림|인증그림|그림 인증|그림숫자|그림 숫자|왼쪽 글자|사람임이|인간임이|로봇이 아닌|로봇 방지|로봇방지|로봇 검증|봇방지|봇이 아닌|시각적 보안|시각적 코드|켑차|켑챠|슬라이더 검증|보안코드 이미지|보안문자 이미지|도배방지|그림에 있는 숫자|그림에 있는 글자',
    weak: '해답|솔루션|인증코드|인증 코드|인증번호|확인코드|확인 코드|보안코드|보안 코드|보안 확인|보안 질문|보안 검사|인증|검증|확인|코드|답변|정답|챌린지|테스트|사람|로봇|이미지|토큰|문자|응답|유효성 검사|검증 코드|도전|답이|답안|풀이',
    fail: '올바르지 않|잘못|틀렸|틀린|틀립|실패|오류|유효하지 않|일치하지 않|맞지 않|정확하지 않|다릅니다|확인할 수 없|검증할 수 없|인증할 수 없|부정확|유효하지않|올바르지않|일치하지않|통과하지 못|무효|거부|에러|못했습니다|하지 못|불일치|맞지않|올바른 값이 아|옳지 않|유효한 값이 아|적합하지 않|부적합|틀림|틀리셨|틀려요|오답|정답이 아|답이 아닙|코드가 아닙|문자가 아닙|숫자가 아닙|다르게 입력|불합격|응답이 거절|답변이 거절|캡차가 거절|확인 불가|인증 불가|검증 불가|정상적으로 이루어지지|제대로 입력하지|제대로 입력되지|바르게 입력하지|바르게 입력되지|정확히 입력하지|정확하게 입력하지|제대로 풀지|바르게 풀지|답변에 문제|안 맞|판별할 수 없|바르지 않|바르지않|상이|틀려|틀리네|틀리게|와 다르|과 다르|와 달라|과 달라|같지 않|동일하지 않|미일치|승인하지 않|승인되지 않|받아들여지지 않|거절되|올바르게 입력하지|올바르게 입력되지|정확하게 입력되지|정확히 입력되지|올바르게 완료하지|올바르게 풀지|올바르게 선택하지|제대로 선택하지|제대로 완료하지|미통과|증명되지|받아들이지 않|거부했습니다|거절했습니다|다른 값을|서로 달라|정답이 아닙니다|정확하게 옮겨 적지',
    okay: '올바른|올바르|성공|유효|일치|통과|정확|맞습|완료되었|감사|확인되었|인증되었|틀림없|승인되|받아들여',
    not: '않|못|없|아닙|아니',
    expired:
      '만료|시간 초과|시간초과|시간이 초과|유효기간|기한|더 이상 유효하지 않|시간이 지났|오래되었|유효 시간',
    used: '이미 사용|사용된|중복|재사용',
    absent:
      '제공되지 않|전송되지 않|풀지|완료하지 않|완료되지 않|필수|입력하지 않|비어|누락|필요합니다|필요 합니다|입력해야|완료해야|하셔야|해야 합니다|해야합니다|선택되지|입력되지|입력하세요|입력해주세요|완료해|체크해|입력해 주세요|작성해|풀어야|빈 칸|빈칸|빠졌|잊|입력하여|입력하십시오|선택하지 않|체크하지 않|체크되지 않|완료하지 못|완료하지 않았|없거나|마치지 않|마치지 못',
    ask: '입력해|입력하|완료하|확인해|체크하|클릭하|증명하|증명해|해주세요|해 주세요|하십시오|해주십시오|풀어|계속하려면|적어 주|답해 주|버튼을 누르|전송 버튼|인증하세요|선택하세요|이전 페이지',
    again:
      '로봇이 아닌 게 확실|로봇이 아닌 것이 확실|로봇이 아닌가요|다시|재시도|새로고침|새로 고침|한번 더|한 번 더|다시 입력하십시오|다시 입력하세요|다시 입력해 주세요|다시 입력해주세요|다시 입력해 주십시오|다시 입력해주십시오|다시 로드|새로 로드|다시 불러',
    broken:
      '인터넷 연결|초기화|저장|전송|서비스|생성|가져오|비밀|내부|시크릿|불러올 수 없|불러오|로드|로딩|사용할 수 없|이용할 수 없|비밀 키|비밀키|사이트 키|사이트키|키가|키를|설정|관리자|연결|서버|네트워크|내부 오류|도메인|브라우저|비활성|통신|표시에 실패|표시할 수 없|표시하지 못|통신에 실패|통신 오류|통신할 수 없',
    other:
      '비밀번호|패스워드|암호|사용자 이름|사용자이름|사용자|아이디|이메일|메일|전화|휴대|핸드폰|문자 메시지|sms|2단계|이중|두 단계|인증 앱|인증앱|인증기|일회용|쿠폰|할인|프로모션|세션|카드|우편번호|링크|이름|주소|날짜|파일|계정|결제|활성화|복구|백업|초대|권한|차단|횟수|너무 많|닉네임|csrf|로그인 정보|바우처|상품권|챗봇|로봇 청소기|로봇청소기|화면 캡처|프로필|업로드|텍스트 인식|글자 인식|문자 인식|바코드|qr 코드|qr코드',
    score: '점수',
    bot: '당신은 로봇|로봇으로 판단|로봇으로 보|봇으로 감지|봇으로 의심|스팸으로|봇이 감지|비정상적인 트래픽|자동화된|사람이 아닌 것으로|봇으로 판단|봇으로 판정|봇으로 인식|봇으로 간주|자동화 프로그램',
    suspicion: '의심스러|의심되',
    talk: '경우|옵션|문서|보호됩니다|개인정보|예를 들|때 표시할|메시지가 나타|확인 불가 시|인증 불가 시|검증 불가 시',
  },
];

export const southEastAsian: Phrases[] = [
  {
    lang: 'vi',
    filler:
      'bạn|đã|nhập|là|của|và|vào|được|xin|lỗi|rất|tiếc|cho|này|bị|vừa|chúng tôi|các|rằng|những|với|hình như|giá trị',
    doubt: 'kết nối internet|kết nối mạng|trang|yêu cầu này|sử dụng|áp dụng',
    name: 'không phải là robot|không phải robot|không phải người máy|không phải là người máy|là con người|là người thật|là người|xác minh con người|xác thực con người|chống spam|chống thư rác|chống robot|mã hình ảnh|mã trong hình|mã trên hình|ký tự trong hình|ký tự trong ảnh|chữ trong hình|mã ảnh|hình ảnh xác|xác nhận hình ảnh|xác minh hình ảnh|câu đố|mã xác nhận hình ảnh|mã captcha|ghép hình|xác nhận trực quan|mã bảo vệ|không phải là bot|không phải bot|bạn không phải là máy|kiểm tra con người|kiểm tra robot$|xác minh robot$|kiểm tra bot$|chống bot|chống tự động|chống đăng ký tự động|bằng thanh trượt|kéo thanh trượt|mảnh ghép|mã hiển thị trên hình|mã trong ảnh|mã trên ảnh|mã từ hình|ký tự trên hình|ký tự trên ảnh|chữ trên hình|chữ trong ảnh|chữ cái trong hình|chữ số trong hình|số trong hình|số trong ảnh|từ trong hình|nội dung captcha|chuỗi trong hình|chuỗi trên hình|chuỗi trong ảnh|chuỗi trên ảnh|chuỗi hiển thị trên|chuỗi hiển thị trong|chuỗi ký tự trong|xác minh trực quan|xác thực trực quan|mã trực quan|câu hỏi bảo mật bằng hình|xác nhận người thật|xác minh người thật|kiểm tra người thật|người dùng thật không|văn bản trong hình|văn bản trong ảnh|văn bản trên hình|văn bản trên ảnh|mã hình không|mã hình chưa|mã hình sai|mã từ ảnh|chữ trên ảnh|số trên hình|thanh trượt chưa|thanh trượt không đúng|chống người máy|số hiển thị trong hình|ký tự hiển thị trong|ký tự hiển thị trên|mã kiểm tra trực quan|chặn robot',
    weak: 'mã xác nhận|mã xác minh|mã xác thực|mã bảo mật|mã an ninh|mã kiểm tra|xác minh|xác nhận|xác thực|mã|câu hỏi bảo mật|kiểm tra bảo mật|bảo mật|kiểm tra|câu trả lời|thử thách|con người|robot|hình ảnh|phản hồi|ký tự|mã an toàn|an toàn|lời giải',
    fail: 'không đúng|sai|không chính xác|không hợp lệ|thất bại|lỗi|không khớp|không thành công|không thể xác minh|không thể xác nhận|không thể xác thực|chưa đúng|chưa chính xác|không trùng|bị từ chối|không được chấp nhận|nhầm lẫn|không vượt qua|chưa hợp lệ|không xác minh được|không xác thực được|không xác nhận được|không kiểm chứng được|không thể kiểm chứng|không phù hợp|chưa phù hợp|không giống|khác với hình|khác với ảnh|khác với chữ|khác với mã|khác với ký tự|xác thực không đạt|xác minh không đạt|kiểm tra không đạt|không đạt yêu cầu|không qua được|không tương ứng|không chuẩn xác|chưa chuẩn xác|captcha chưa chuẩn|không chứng minh được|quá thấp|gõ nhầm|nhập nhầm|điền nhầm|bị nhầm|nhầm rồi|nhầm captcha|từ chối câu trả lời|từ chối phản hồi|từ chối đáp án|không chấp nhận|khác với chuỗi|khác với số|khác với văn bản|chưa trùng|chưa khớp|không giải đúng|không đạt|đã từ chối|khác với|không phải hình|chưa thuyết phục',
    okay: 'đúng|chính xác|hợp lệ|thành công|khớp|cảm ơn|trùng|vượt qua|chấp nhận|trả lời đúng|trả lời chính xác',
    not: 'không|chưa|chẳng|không thể',
    expired:
      'hết hạn|quá hạn|hết thời gian|hết hiệu lực|quá thời gian|không còn hợp lệ|không còn hiệu lực|quá cũ|mất quá nhiều thời gian|quá lâu',
    used: 'đã được sử dụng|đã sử dụng|đã dùng|trùng lặp|đã qua sử dụng',
    absent:
      'không được cung cấp|chưa được cung cấp|bắt buộc|thiếu|bỏ trống|để trống|cần phải|phải|chưa nhập|chưa hoàn thành|yêu cầu|chưa điền|không tìm thấy|quên|cần nhập|chưa xác|bị trống|không được trống|trường captcha trống|không có captcha|không có mã captcha|nếu không có|ô captcha trống|chưa đánh dấu',
    ask: 'vui lòng nhập|vui lòng hoàn|vui lòng xác|vui lòng điền|vui lòng giải|vui lòng chọn|vui lòng đánh|vui lòng|hãy nhập|hãy xác|hãy điền|hãy hoàn|xin hãy|nhập mã|nhập vào|xin vui lòng|để tiếp tục|đánh dấu|chứng minh|trả lời|hãy giải',
    again: 'lại|thử lại|một lần nữa|lần nữa|tải lại|trang trước',
    broken:
      'kết nối internet|kết nối mạng|dịch vụ|nội bộ|bí mật|không thể tải|tải|không khả dụng|khóa bí mật|khóa trang|khóa|cấu hình|quản trị viên|kết nối|máy chủ|mạng|lỗi nội bộ|tên miền|javascript|trình duyệt|vô hiệu hóa|thiết lập|cài đặt|không thể hiển thị|không thể tạo|không thể khởi tạo|không thể sử dụng|không sử dụng được|kết nối với|liên lạc với',
    other:
      'token bảo mật|mã thông báo bảo mật|thông tin|mật khẩu|tên đăng nhập|tên người dùng|người dùng|email|e mail|thư điện tử|điện thoại|di động|sms|hai yếu tố|hai bước|2 bước|ứng dụng xác thực|một lần|mã giảm|giảm giá|khuyến mãi|phiếu|csrf|phiên|thẻ tín dụng|số thẻ|thẻ ngân hàng|mã bưu|liên kết|họ tên|tên|địa chỉ|ngày|tập tin|tệp|tài khoản|thanh toán|kích hoạt|khôi phục|lời mời|quyền|bị chặn|quá nhiều|nội dung|ứng dụng|lời nhắn|robot hút bụi|robots txt|qua tin nhắn|bằng tin nhắn|trong tin nhắn|tin nhắn văn bản|mã tin nhắn|từ tin nhắn|tin nhắn xác|tin nhắn điện',
    bot: 'bạn là robot|bạn có thể là robot|được xác định là spam|phát hiện spam|phát hiện robot|bị coi là spam|bạn là bot',
    suspicion: 'đáng ngờ',
    talk: 'thông báo khi|số lần nhập sai|số lần thử',
  },
  {
    lang: 'id',
    filler:
      'anda|yang|telah|dimasukkan|masukkan|adalah|ini|itu|dan|untuk|di|ke|dengan|maaf|kami|karena|sudah|silakan|sila|nilai',
    doubt: 'koneksi internet|halaman|permintaan|laman',
    name: 'bahwa anda bukan robot|bukan robot|bukan bot|adalah manusia|anda manusia|seorang manusia|verifikasi manusia|pengesahan manusia|anti spam|antispam|perlindungan spam|kode pada gambar|kode dalam gambar|kode di gambar|kode gambar|teks pada gambar|teks dalam gambar|huruf pada gambar|karakter pada gambar|karakter dalam gambar|konfirmasi visual|verifikasi visual|verifikasi gambar|kode visual|teka teki|kod dalam imej|kod imej|kod pada imej|imej pengesahan|pengesahan visual|puzzle|cek robot|tes robot|pemeriksaan robot|verifikasi robot|semakan robot|ujian robot|tes kemanusiaan|ujian kemanusiaan|anti robot|antirobot|anti bot|antibot|kode dari gambar|teks di gambar|huruf di gambar|huruf dalam gambar|huruf dalam imej|angka pada gambar|angka dalam gambar|angka di gambar|karakter di gambar|kata pada gambar|aksara dalam imej|aksara pada gambar|teks dalam imej|kod daripada imej|kod dalam gambar|kod pada gambar|gambar keamanan|imej keselamatan|slider puzzle|karakter gambar|huruf gambar|angka gambar|aksara gambar|kode unik gambar|kode acak gambar|kode acak pada gambar|kode keamanan gambar|kode pengaman gambar|kata verifikasi|kata di gambar|kata dalam gambar|soal matematika|pertanyaan matematika|jawaban matematika|perhitungan matematika|persamaan matematika|hitungan matematika|soalan matematik|pemeriksaan manusia|verifikasi kemanusiaan|uji manusia|tes manusia|cek manusia|uji robot|pengecekan robot|pengecekan manusia|manusia sungguhan|manusia asli|manusia sebenar|bukan mesin|bukan program otomatis|aksara imej|huruf imej|pengesahan bot|semakan manusia|ujian manusia|keamanan gambar|kata konfirmasi dari gambar|kata dari gambar|huruf dari gambar|angka dari gambar|pencegah robot|pencegah bot',
    weak: 'verifikasi|kode verifikasi|kode keamanan|kode konfirmasi|kode validasi|kode|validasi|keamanan|pertanyaan keamanan|pemeriksaan|jawaban|tantangan|tes|manusia|robot|gambar|token|karakter|respons|kod pengesahan|kod keselamatan|kod|pengesahan|keselamatan|soalan keselamatan|jawapan|imej|ujian|cabaran|solusi|pertanyaan|soalan|respon$|pengecekan|pengujian',
    fail: 'tidak lolos pemeriksaan server|ditolak oleh server|ditolak server|salah|tidak benar|tidak valid|tidak sah|gagal|kesalahan|keliru|tidak cocok|tidak sesuai|tidak tepat|tidak dapat diverifikasi|tidak dapat memverifikasi|tidak bisa memverifikasi|tidak berhasil|ditolak|galat|tidak betul|tidak sepadan|tidak padan|ralat|tidak diterima|tak sah|tidak lulus|tidak dapat mengesahkan|invalid|tidak lolos|tidak berlaku|kurang tepat|kurang benar|kurang sesuai|belum berhasil|belum sesuai|belum tepat|belum benar|belum betul|belum cocok|tidak dapat memastikan|tidak dapat dipastikan|tidak dapat dikonfirmasi|tidak dapat mengonfirmasi|tidak bisa diverifikasi|tidak dapat divalidasi|tidak bisa memvalidasi|tidak dapat disahkan|tidak dapat kami sahkan|tidak terselesaikan dengan|tidak diselesaikan dengan|tidak ditaip dengan|tidak diketik dengan|tidak sama|tak sama|tak padan|tak lulus|berbeda dari|berbeda dengan|berbeza daripada|berbeza dengan|silap|tersilap|tersalah|tidak melepasi|tidak dilepasi|tidak akurat|tidak pas|tidak identik|tidak serupa|meleset|tidak terbukti|tidak dapat membuktikan|tidak disetujui|tidak menepati|tidak melewati|tidak memenuhi|menolak|tidak menerima jawaban|berbeda dari yang|bukan gambar yang diminta|belum berada di posisi',
    okay: 'benar|valid|sah|cocok|sesuai|berhasil|tepat|terverifikasi|diterima|terima kasih|betul|berjaya|sepadan|lulus',
    not: 'tidak|bukan|belum|tanpa|tak|jangan',
    expired:
      'kedaluwarsa|kadaluarsa|kadaluwarsa|kedaluarsa|waktu habis|habis masa|habis waktu|tamat tempoh|luput|kehabisan waktu|tidak lagi valid|tidak berlaku lagi|sudah tidak berlaku|tidak lagi berlaku|sudah tidak valid|tidak lagi sah|terlalu lama|telah habis|sudah habis|batas waktu|had masa|sudah tamat',
    used: 'sudah digunakan|telah digunakan|sudah dipakai|duplikat|pernah digunakan|digunakan semula',
    absent:
      'tidak diberikan|tidak disediakan|wajib|diperlukan|harus|kosong|belum diisi|tidak diisi|hilang|dibutuhkan|belum|perlu|tidak boleh kosong|mesti|dikehendaki|hendaklah|kurang|tidak ditemukan|lupa|tiada|belum menyelesaikan|terlupa|belum menandakan',
    ask: 'konfirmasi bahwa|silakan masukkan|silakan isi|silakan selesaikan|silakan konfirmasi|silakan|silahkan|harap masukkan|harap isi|harap|mohon|sila|masukkan|isi|isikan|selesaikan|centang|ketik|ketikkan|buktikan|konfirmasikan|untuk melanjutkan|pastikan|sahkan bahawa|jawab|sahkan dahulu',
    again:
      'lagi|ulangi|coba|kembali|muat ulang|segarkan|cuba|semula|sekali lagi|ulang|halaman sebelumnya|halaman sebelum ini',
    broken:
      'koneksi internet|layanan|rahasia|rahsia|dalaman|memuat|dimuat|tidak tersedia|kunci rahasia|kunci situs|kunci|konfigurasi|dikonfigurasi|pengaturan|administrator|koneksi|terhubung|server|jaringan|kesalahan internal|domain|javascript|peramban|dinonaktifkan|rangkaian|pelayan|tetapan|sambungan|pentadbir|menghubungi|berkomunikasi dengan|komunikasi dengan|salah dikonfigurasi|tidak dikonfigurasi|gagal dibuat|gagal ditampilkan|gagal dimuat',
    other:
      'kata sandi|sandi|kata laluan|nama pengguna|pengguna|email|e mail|surel|emel|telepon|telefon|ponsel|sms|dua faktor|dua langkah|autentikator|autentikasi|sekali pakai|kupon|diskon|promo|voucher|baucar|csrf|sesi|kartu|kad|kode pos|poskod|tautan|pautan|nama|alamat|tanggal|tarikh|berkas|fail|akun|akaun|pembayaran|aktivasi|pemulihan|cadangan|undangan|izin|diblokir|terlalu banyak|potongan harga|diunggah|muat naik|gambar profil|filter spam|filter anti spam|penapis|password',
    score: 'skor',
    bot: 'anda adalah robot|anda robot|terdeteksi sebagai spam|terdeteksi sebagai bot|dianggap spam|dikesan sebagai spam|robot terdeteksi|anda sebagai robot|anda sebagai bot|anda sepertinya bot|anda kelihatan seperti bot',
    suspicion: 'mencurigakan',
    talk: 'jumlah maksimum|jumlah percobaan|pesan saat|pesan kesalahan saat',
  },
  {
    lang: 'tl',
    filler:
      'ang|ng|pag|iyong|mga|sa|na|ay|po|mo|iyo|ito|namin|mong|mula|inilagay|isinulat|dahil|kaya|paumanhin',
    doubt: 'pahina',
    name: 'hindi ka robot|hindi robot|ikaw ay tao|tao ka|pagpapatunay ng tao|kontra spam|code sa larawan|mga titik sa larawan|teksto sa larawan|hindi ako robot|hindi ka bot|hindi bot|isang tao|totoong tao|kung tao|kumpirmahing tao|robot check|tanong laban sa spam|code laban sa spam|anti spam na tanong|anti spam na code|anti robot|anti bot|code mula sa larawan|code sa imahe|image code|letra sa larawan|karakter sa larawan|numero sa larawan|salita sa larawan|teksto mula sa imahe|biswal na beripikasyon|biswal na kumpirmasyon|puzzle|slider puzzle|bugtong na larawan',
    weak: 'verify|pag verify|validate|validation|beripikasyon|pagpapatunay|code|kodigo|kodigong pangseguridad|security code|tanong pangseguridad|sagot|pagsubok|larawan|tao|robot|verification|kumpirmasyon|tanong|solusyon',
    fail: 'nabigo ang|mali|maling|hindi tama|hindi wasto|di wasto|di tama|nabigo|bigo|hindi tugma|hindi tumugma|di balido|hindi balido|imbalido|hindi ma verify|hindi nakapasa|error|palpak|pumalya|tinanggihan|hindi tinanggap|pagkakamali|nagkamali|nagkamali ka ng pag type|hindi pumasa|hindi ka nakapasa|bagsak sa|sablay|hindi pareho|hindi magkapareho|hindi magkatugma|hindi nagtugma|hindi tumpak|hindi eksakto|hindi matagumpay|hindi nalutas nang|hindi makumpirma|hindi namin makumpirma|hindi mapatunayan|hindi napatunayan|hindi mo napatunayan|hindi namin mapatunay|hindi na verify|hindi namin ma verify|hindi ma validate|hindi namin ma validate|hindi nalampasan|iba ang salita|iba ang code|naiiba sa',
    okay: 'wasto|balido|tugma|tagumpay|salamat|nakapasa|tama$|tamang|tumpak|matagumpay|tinanggap|napatunayan',
    not: 'hindi|di|wala|huwag',
    expired:
      'nag expire|lipas|paso|expired|napaso|nagwakas|hindi na valid|hindi na balido|lumampas sa oras|naubos na ang oras|natagalan|masyado nang luma',
    used: 'nagamit na|ginamit na',
    absent:
      'kailangan|kinakailangan|walang laman|nawawala|kulang|dapat|blangko|hindi mo pa|hindi pa|nakalimutan|walang tugon',
    ask: 'pakilagay|paki|ilagay|pakipasok|ipasok|kumpletuhin|kumpirmahin|patunayan|sagutin|mangyaring|pakisagot',
    again: 'muli|subukan|ulit|ulitin|pakisubukan',
    broken:
      'i load|ma load|hindi available|susi|server|koneksyon|network|javascript|configured|mai load|makakonekta|site key|maipakita',
    other:
      'password|username|user|email|e mail|telepono|sms|two factor|kupon|diskwento|csrf|sesyon|session|card|link|pangalan|address|petsa|file|account|upload|profile$|ipinadala sa|otp|spam filter|hinarang',
    score: 'masyadong mababa',
    bot: 'mukhang bot ka|na robot ka',
    talk: 'ipapakita kapag|i enable',
  },
  {
    lang: 'th',
    filler: 'ที่คุณ|คุณ|ที่|กรอก|ป้อน|ขออภัย|ของ|และ|แล้ว|ได้|เรา|จึง|เพราะ|ว่า|ค่านี้',
    doubt: 'หน้านี้|หน้าเว็บ|รีเฟรชหน้า|คำขอ|โหลดหน้า',
    name: 'ไม่ใช่โปรแกรมอัตโนมัติ|ไม่ใช่หุ่นยนต์|ไม่ใช่บอท|เป็นมนุษย์|เป็นคน|การยืนยันตัวตนมนุษย์|ป้องกันสแปม|กันสแปม|รหัสในภาพ|รหัสในรูป|รหัสภาพ|ตัวอักษรในภาพ|ตัวอักษรในรูป|ข้อความในภาพ|ข้อความในรูป|อักขระในภาพ|รหัสจากภาพ|ภาพยืนยัน|ยืนยันด้วยภาพ|แคปช่า|แคปต์ชา|แคปชา|ปริศนา|ตัวต่อ|ไม่ใช่บอต|ไม่ใช่โรบอต|ไม่ใช่โรบอท|ความเป็นมนุษย์|ตรวจสอบมนุษย์|ยืนยันมนุษย์|ตรวจสอบหุ่นยนต์|ตรวจสอบบอท|ทดสอบบอท|กันบอท|กันบอต|กันหุ่นยนต์|กันโรบอท|กันโรบอต|จิ๊กซอว์|ยืนยันทางสายตา|ตรวจสอบทางสายตา|รหัสรูปภาพ|ตัวอักษรจากภาพ|ตัวอักษรจากรูปภาพ|อักษรในภาพ|อักษรในกรอบภาพ|ตัวเลขในภาพ|ตัวเลขในรูปภาพ|อักขระในรูปภาพ|คำในภาพ|แคปต์ช่า|แค็ปช่า|แคพช่า|การยืนยันตัวตนว่าไม่ใช่|ตรวจจับบอท|ตรวจจับบอต|ตรวจจับหุ่นยนต์|ภาพความปลอดภัย|ภาพรักษาความปลอดภัย|อักขระในรูป|อักขระที่แสดงในภาพ|อักขระที่แสดงในรูป|อักขระที่เห็นในภาพ|อักขระที่ปรากฏในภาพ|อักขระจากภาพ|อักขระตามภาพ|คำยืนยันในภาพ|คำที่แสดงในภาพ|คำที่เห็นในภาพ|คำในรูป|การยืนยันตัวตนว่าเป็น|การยืนยันตัวตนว่าคุณเป็นมนุษย์|ทดสอบมนุษย์|ทดสอบหุ่นยนต์|ทดสอบโรบอ|ทดสอบบอต|ยืนยันด้วยสายตา|ตรวจสอบด้วยสายตา|โจทย์คณิตศาสตร์|คำถามคณิตศาสตร์|โจทย์เลข|ต่อต้านสแปม|แอนตี้สแปม|ต่อต้านบอท|แค็ปต์ชา|แคปท์ชา|แคพต์ชา|แค็ปชา|แคปซ่า|แคปช้า',
    weak: 'การยืนยัน|รหัสยืนยัน|รหัสตรวจสอบ|รหัสความปลอดภัย|รหัสรักษาความปลอดภัย|การตรวจสอบ|ตรวจสอบ|ยืนยัน|รหัส|โค้ด|คำถามความปลอดภัย|คำตอบ|ความท้าทาย|ทดสอบ|มนุษย์|หุ่นยนต์|รูปภาพ|ภาพ|โทเค็น|ความปลอดภัย|โรบอต|โรบอท',
    fail: 'ไม่ถูกต้อง|ผิด|ผิดพลาด|ล้มเหลว|ไม่ตรง|ไม่สำเร็จ|ไม่ผ่าน|ใช้ไม่ได้|ข้อผิดพลาด|ไม่สามารถยืนยัน|ไม่สามารถตรวจสอบ|ปฏิเสธ|ไม่ใช่คำตอบที่ถูก|ไม่ยอมรับ|ไม่เหมือน|ไม่สมบูรณ์|ตอบไม่ถูก|กรอกไม่ถูก|พิมพ์ไม่ถูก|ใส่ไม่ถูก|มาไม่ถูก|ไม่สอดคล้อง|คลาดเคลื่อน|โมฆะ|ยืนยันไม่ได้|ตรวจสอบไม่ได้|พิสูจน์ไม่ได้|สอบตก|ต่ำเกินไป|ไม่สามารถพิสูจน์|ไม่แม่นยำ|ต่างจาก|ไม่เท่ากัน|ไม่ได้รับการยอมรับ|ไม่เป็นที่ยอมรับ|ไม่อาจยืนยัน|ไม่ถูก จึง|ไม่ถูก กรุณา|ไม่ถูก โปรด|ไม่ถูก ลอง|ไม่ถูกครับ|ไม่ถูกค่ะ|ปฏิเสธคำตอบ',
    okay: 'ถูกต้อง|สำเร็จ|ตรงกัน|ผ่าน|ขอบคุณ|ยอมรับ',
    not: 'ไม่|ไม่ได้|มิ',
    expired: 'หมดอายุ|หมดเวลา|เกินเวลา|นานเกินไป|ใช้ไม่ได้อีกต่อไป|ไม่สามารถใช้ได้อีก|เก่าเกินไป|สิ้นสุดลง|สิ้นสุดแล้ว',
    used: 'ถูกใช้แล้ว|ถูกใช้ไปแล้ว|ใช้ไปแล้ว|ใช้ซ้ำ|ซ้ำกัน',
    absent:
      'ไม่ได้ระบุ|ไม่ได้ส่ง|จำเป็น|ต้องกรอก|ต้องระบุ|ว่าง|ขาด|จำเป็นต้อง|ยังไม่ได้|ต้องใส่|ไม่ได้กรอก|ต้องไม่|ลืม|ไม่พบ|ต้องทำ|ต้อง',
    ask: 'กรุณากรอก|กรุณาใส่|กรุณายืนยัน|กรุณาป้อน|กรุณา|โปรดกรอก|โปรดใส่|โปรดยืนยัน|โปรดป้อน|โปรด|ป้อน|พิสูจน์|เพื่อดำเนินการต่อ|คลิก|ยืนยันก่อน|ก่อนกดส่ง',
    again: 'กรุณาลองใหม่|อีกครั้ง|ใหม่|ลองใหม่|รีเฟรช|ซ้ำอีก|โหลดภาพใหม่|โหลดรูปใหม่|โหลดรหัสใหม่|โหลดใหม่|หน้าก่อนหน้า',
    broken:
      'กำหนดค่า|ภายใน|รหัสลับ|ความลับ|กุญแจลับ|โหลด|ไม่พร้อมใช้งาน|คีย์ลับ|คีย์|ตั้งค่า|ผู้ดูแล|การเชื่อมต่อ|เชื่อมต่อ|เซิร์ฟเวอร์|เครือข่าย|ข้อผิดพลาดภายใน|โดเมน|เบราว์เซอร์|จาวาสคริปต์|javascript|ปิดใช้งาน',
    other:
      'โทเค็นความปลอดภัย|รหัสผ่าน|ชื่อผู้ใช้|ผู้ใช้|อีเมล|โทรศัพท์|มือถือ|sms|ข้อความ sms|สองขั้นตอน|สองปัจจัย|แอปยืนยัน|ครั้งเดียว|คูปอง|ส่วนลด|โปรโมชั่น|csrf|เซสชัน|เซสชั่น|บัตร|รหัสไปรษณีย์|ลิงก์|ลิงค์|ชื่อ|ที่อยู่|วันที่|ไฟล์|บัญชี|ชำระ|เปิดใช้งาน|กู้คืน|คำเชิญ|สิทธิ์|มากเกินไป|การยืนยันตัวตน|ตัวกรองสแปม|หุ่นยนต์ดูดฝุ่น|แชทบอท|แชตบอต|รูปโปรไฟล์|อัปโหลด|อัพโหลด|ในรูปแบบ|รหัสในรูปแบบ|ข้อความในรูปแบบ|ตัวอักษรในรูปแบบ',
    bot: 'คุณเป็นหุ่นยนต์|คุณเป็นบอท|ตรวจพบบอท|ตรวจพบสแปม',
    talk: 'ข้อความเมื่อ|จำนวนครั้งที่|แสดงเมื่อ',
  },
  {
    lang: 'km',
    name: 'មិនមែនជាមនុស្សយន្ត|ជាមនុស្ស|កូដក្នុងរូបភាព|អក្សរក្នុងរូបភាព|ប្រឆាំងសារឥតបានការ',
    weak: 'ការផ្ទៀងផ្ទាត់|ផ្ទៀងផ្ទាត់|កូដផ្ទៀងផ្ទាត់|កូដសុវត្ថិភាព|កូដ|លេខកូដ|ចម្លើយ|សុវត្ថិភាព|រូបភាព|មនុស្ស',
    fail: 'មិនត្រឹមត្រូវ|ខុស|បរាជ័យ|កំហុស|មិនត្រូវគ្នា|មិនបានជោគជ័យ|មិនអាចផ្ទៀងផ្ទាត់',
    okay: 'ត្រឹមត្រូវ|ជោគជ័យ',
    not: 'មិន',
    expired: 'ផុតកំណត់|អស់ពេល',
    absent: 'ត្រូវការ|ទទេ|បាត់|តម្រូវ|ត្រូវតែ',
    ask: 'សូមបញ្ចូល|សូម|បញ្ចូល',
    again: 'ម្តងទៀត|ម្ដងទៀត',
    other: 'ពាក្យសម្ងាត់|អ៊ីមែល|អ្នកប្រើ|ទូរស័ព្ទ|ឈ្មោះ|សម័យ|គណនី',
  },
  {
    lang: 'my',
    name: 'စက်ရုပ်မဟုတ်|လူသားဖြစ်|ပုံထဲမှ|ပုံပါစာ|ကပ်ချာ|ကက်ပ်ချာ',
    weak: 'အတည်ပြု|စစ်ဆေး|ကုဒ်|လုံခြုံရေးကုဒ်|အတည်ပြုကုဒ်|အဖြေ|လုံခြုံရေး',
    fail: 'မှား|မမှန်|မကိုက်ညီ|မအောင်မြင်|မှားယွင်း|အမှား|ကျရှုံး|တရားမဝင်',
    okay: 'မှန်ကန်|အောင်မြင်|ကိုက်ညီ',
    expired: 'သက်တမ်းကုန်|အချိန်ကုန်',
    absent: 'လိုအပ်|ဗလာ|မဖြည့်',
    ask: 'ကျေးဇူးပြု|ထည့်ပါ|ဖြည့်ပါ',
    again: 'ထပ်မံ|ထပ်|ပြန်',
    other: 'စကားဝှက်|အီးမေး|အသုံးပြုသူ|ဖုန်း|အမည်|အကောင့်',
  },
  {
    lang: 'lo',
    name: 'ບໍ່ແມ່ນຫຸ່ນຍົນ|ເປັນມະນຸດ|ລະຫັດໃນຮູບ|ຕົວອັກສອນໃນຮູບ',
    weak: 'ການຢືນຢັນ|ຢືນຢັນ|ລະຫັດ|ລະຫັດຢືນຢັນ|ກວດສອບ|ຄໍາຕອບ|ຄວາມປອດໄພ|ຮູບພາບ',
    fail: 'ບໍ່ຖືກຕ້ອງ|ຜິດ|ລົ້ມເຫຼວ|ຜິດພາດ|ບໍ່ກົງ|ບໍ່ສຳເລັດ|ບໍ່ຜ່ານ',
    okay: 'ຖືກຕ້ອງ|ສຳເລັດ',
    not: 'ບໍ່',
    expired: 'ໝົດອາຍຸ|ໝົດເວລາ',
    absent: 'ຈຳເປັນ|ຫວ່າງ|ຕ້ອງ',
    ask: 'ກະລຸນາ|ໃສ່',
    again: 'ອີກຄັ້ງ|ໃໝ່',
    other: 'ລະຫັດຜ່ານ|ຜູ້ໃຊ້|ອີເມວ|ໂທລະສັບ|ຊື່|ບັນຊີ',
  },
];
