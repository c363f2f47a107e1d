// @ts-check
// Stands in for Google's advertising scripts: conversions, publisher tags, AdSense and the SDK for ads in videos. There is never an ad.
// https://developers.google.com/publisher-tag/reference
// https://developers.google.com/interactive-media-ads/docs/sdks/html5/client-side/reference/js/google.ima
// https://developers.google.com/ad-placement/apis
self.standIn = ({ page, get, put, fill, later, run, method, methods, made, queue, stub, dataLayer, noop }, global) => {
  if (global === '') dataLayer();

  if (global === 'google_trackConversion') {
    put('google_trackConversion', method('google_trackConversion', (/** @type {any} */ given) => { later(given?.onload_callback); return true; }));
  }

  if (global === 'googletag') {
    const waiting = get('googletag.cmd');
    /** @type {any[]} */
    const listeners = [];
    /** @type {any[]} */
    const slots = [];
    const Slot = made('addService clearCategoryExclusions clearTargeting defineSizeMapping setCategoryExclusion setClickUrl setCollapseEmptyDiv setConfig setForceSafeFrame setSafeFrameConfig setTargeting updateTargetingFromMap set', undefined, true);
    Object.assign(Slot.prototype, {
      getTargeting: () => [], getTargetingKeys: () => [], getCategoryExclusions: () => [],
      getAttributeKeys: () => [], getResponseInformation: () => null, get: () => null, getSizes: () => [], getServices: () => [], getOutOfPage: () => false, getHtml: () => '', getContentUrl: () => '', getConfig: () => ({}),
    });
    Slot.prototype.getAdUnitPath = function () { return this.path; };
    Slot.prototype.getSlotElementId = function () { return this.id; };
    const define = (/** @type {any} */ path, /** @type {any} */ sizes, /** @type {any} */ id = sizes) => {
      const slot = Object.assign(new Slot(), { path: `${path}`, id: typeof id === 'string' ? id : '' });
      slots.push(slot);
      return slot;
    };
    // What was asked for came back empty.
    const rendered = (/** @type {any[]} */ asked) => later(() => {
      for (const slot of asked) {
        const event = { slot, isEmpty: true, serviceName: 'publisher_ads', size: null, advertiserId: null, campaignId: null, creativeId: null, lineItemId: null, slotContentChanged: false };
        for (const [name, callback] of listeners.slice()) {
          if (['slotRequested', 'slotResponseReceived', 'slotRenderEnded'].includes(name)) run(callback, [event]);
        }
      }
    });
    const service = /** @type {any} */ ({});
    const chained = () => service;
    methods(service, 'googletag.pubads', 'set setTargeting clearTargeting setPrivacySettings setRequestNonPersonalizedAds setCookieOptions setCentering setCategoryExclusion clearCategoryExclusions setForceSafeFrame setSafeFrameConfig setLocation setPublisherProvidedId setTagForChildDirectedTreatment setTagForUnderAgeOfConsent setVideoContent setRefreshUnfilledSlots setSlotNewTargeting', chained);
    methods(service, 'googletag.pubads', 'enableSingleRequest enableAsyncRendering enableLazyLoad enableVideoAds disableInitialLoad collapseEmptyDivs updateCorrelator clear definePassback defineOutOfPagePassback enableSyncRendering display', true);
    methods(service, 'googletag.pubads', 'refresh', (/** @type {any} */ which) => rendered(Array.isArray(which) ? which : slots));
    methods(service, 'googletag.pubads', 'addEventListener', (/** @type {any} */ name, /** @type {any} */ callback) => { listeners.push([name, callback]); return service; });
    methods(service, 'googletag.pubads', 'removeEventListener', (/** @type {any} */ name, /** @type {any} */ callback) => {
      const at = listeners.findIndex((pair) => pair[0] === name && pair[1] === callback);
      if (at >= 0) listeners.splice(at, 1);
      return at >= 0;
    });
    Object.assign(service, { getSlots: () => slots.slice(), getTargeting: () => [], getTargetingKeys: () => [], isInitialLoadDisabled: () => false, isSRA: () => true, getName: () => 'publisher_ads', getAttributeKeys: () => [], get: () => null });
    const it = methods({ apiReady: true, pubadsReady: true }, 'googletag', 'enableServices disablePublisherConsole openConsole setAdIframeTitle setConfig');
    methods(it, 'googletag', 'defineSlot defineOutOfPageSlot', define);
    methods(it, 'googletag', 'destroySlots', (/** @type {any} */ which) => { for (const slot of which ?? slots.slice()) slots.splice(slots.indexOf(slot), 1); return true; });
    methods(it, 'googletag', 'display', (/** @type {any} */ which) => rendered(slots.filter((slot) => slot === which || slot.id === (which?.id ?? which))));
    methods(it, 'googletag', 'pubads companionAds content', () => service);
    methods(it, 'googletag', 'getVersion', '');
    methods(it, 'googletag', 'getConfig', () => ({}));
    methods(it, 'googletag', 'sizeMapping', () => ({ addSize() { return this; }, build: () => [] }));
    it.secureSignalProviders = { push: noop, clearAllCache: noop };
    it.enums = { OutOfPageFormat: { TOP_ANCHOR: 2, BOTTOM_ANCHOR: 3, REWARDED: 4, INTERSTITIAL: 5, GAME_MANUAL_INTERSTITIAL: 7, LEFT_SIDE_RAIL: 8, RIGHT_SIDE_RAIL: 9 }, TrafficSource: { ORGANIC: 1, PURCHASED: 2 } };
    const present = get('googletag');
    put('googletag', typeof present === 'object' && present !== null ? Object.assign(present, it) : it);
    put('googletag.cmd', waiting);
    queue('googletag.cmd', (entry) => run(entry));
  }

  if (global === 'adsbygoogle') {
    const unfilled = () => {
      for (const place of page.document.querySelectorAll('ins.adsbygoogle:not([data-adsbygoogle-status])')) {
        place.setAttribute('data-adsbygoogle-status', 'done');
        place.setAttribute('data-ad-status', 'unfilled');
      }
    };
    const list = queue('adsbygoogle', (entry) => {
      unfilled();
      later(entry?.onReady);
      later(entry?.adBreakDone, { breakType: entry?.type, breakName: entry?.name, breakFormat: entry?.type, breakStatus: 'notReady' });
    });
    list.loaded = true;
    unfilled();
  }

  if (global === 'google.ima') {
    const Target = made('getVersion', '');
    const target = Target.prototype;
    target.addEventListener = function (/** @type {any} */ names, /** @type {any} */ callback, /** @type {any} */ _, /** @type {any} */ self) {
      for (const name of [names].flat()) (this.listeners ??= []).push([name, callback, self]);
    };
    target.removeEventListener = function (/** @type {any} */ names, /** @type {any} */ callback) {
      this.listeners = (this.listeners ?? []).filter((/** @type {any[]} */ [name, other]) => ![names].flat().includes(name) || other !== callback);
    };
    target.tell = function (/** @type {any} */ type, /** @type {any} */ event) {
      for (const [name, callback, self] of this.listeners ?? []) {
        if (name === type) later(() => (callback.handleEvent ? callback.handleEvent(event) : callback.call(self ?? this, event)));
      }
    };
    const error = { getErrorCode: () => 1009, getVastErrorCode: () => 303, getType: () => 'adLoadError', getMessage: () => 'There are no ads.', getInnerError: () => null, toString: () => 'AdError 1009: There are no ads.' };
    class AdsLoader extends Target {
      // Players go on to their video when there is no ad to show.
      requestAds(/** @type {any} */ _, /** @type {any} */ context) {
        this.tell('adError', { type: 'adError', target: this, getError: () => error, getUserRequestContext: () => context ?? {} });
      }
      contentComplete() {}
      destroy() {}
      getSettings() { return settings; }
    }
    class StreamManager extends Target {
      requestStream() { this.tell('error', { type: 'error', target: this, getStreamData: () => ({ errorMessage: error.getMessage() }), getAd: () => null }); }
      streamTimeForContentTime(/** @type {number} */ time) { return time; }
      contentTimeForStreamTime(/** @type {number} */ time) { return time; }
      previousCuePointForStreamTime() { return null; }
      onTimedMetadata() {}
      processMetadata() {}
      setClickElement() {}
      reset() {}
    }
    const Settings = made('setAutoPlayAdBreaks setCompanionBackfill setCookiesEnabled setDisableCustomPlaybackForIOS10Plus setDisableFlashAds setFeatureFlags setLocale setNumRedirects setPlayerType setPlayerVersion setPpid setSessionId setVpaidAllowed setVpaidMode getFeatureFlags getLocale getNumRedirects getPlayerType getPlayerVersion getPpid isCookiesEnabled');
    Settings.VpaidMode = Settings.prototype.VpaidMode = { DISABLED: 0, ENABLED: 1, INSECURE: 2 };
    Settings.CompanionBackfillMode = { ALWAYS: 'always', ON_MASTER_AD: 'on_master_ad' };
    const settings = new Settings();
    const types = (/** @type {any} */ Type, /** @type {string} */ names) => Object.assign(Type, { Type: Object.fromEntries(names.split(' ').map((pair) => pair.split('='))) });
    const Plain = () => class {};
    fill('google.ima', {
      VERSION: '', settings, AdsLoader, ImaSdkSettings: Settings,
      AdDisplayContainer: made('initialize destroy'),
      AdsRequest: made('setAdWillAutoPlay setAdWillPlayMuted setContinuousPlayback'),
      AdsRenderingSettings: Plain(), CompanionAdSelectionSettings: Object.assign(Plain(), { CreativeType: { ALL: 'All', IMAGE: 'Image' }, ResourceType: { ALL: 'All', HTML: 'Html' }, SizeCriteria: { IGNORE: 'IgnoreSize', SELECT_EXACT_MATCH: 'SelectExactMatch' } }),
      AdsManagerLoadedEvent: types(Plain(), 'ADS_MANAGER_LOADED=adsManagerLoaded'),
      AdErrorEvent: types(Plain(), 'AD_ERROR=adError'),
      AdError: Object.assign(Plain(), { ErrorCode: { VAST_EMPTY_RESPONSE: 1009 }, Type: { AD_LOAD: 'adLoadError', AD_PLAY: 'adPlayError' } }),
      AdEvent: types(Plain(), 'AD_BREAK_READY=adBreakReady AD_BUFFERING=adBuffering AD_CAN_PLAY=adCanPlay AD_METADATA=adMetadata AD_PROGRESS=adProgress ALL_ADS_COMPLETED=allAdsCompleted CLICK=click COMPLETE=complete CONTENT_PAUSE_REQUESTED=contentPauseRequested CONTENT_RESUME_REQUESTED=contentResumeRequested DURATION_CHANGE=durationChange FIRST_QUARTILE=firstQuartile IMPRESSION=impression INTERACTION=interaction LINEAR_CHANGED=linearChanged LOADED=loaded LOG=log MIDPOINT=midpoint PAUSED=pause RESUMED=resume SKIPPABLE_STATE_CHANGED=skippableStateChanged SKIPPED=skip STARTED=start THIRD_QUARTILE=thirdQuartile USER_CLOSE=userClose VIDEO_CLICKED=videoClicked VIDEO_ICON_CLICKED=videoIconClicked VIEWABLE_IMPRESSION=viewable_impression VOLUME_CHANGED=volumeChange VOLUME_MUTED=mute'),
      UiElements: { AD_ATTRIBUTION: 'adAttribution', COUNTDOWN: 'countdown' }, ViewMode: { FULLSCREEN: 'fullscreen', NORMAL: 'normal' },
      OmidAccessMode: { FULL: 'full', DOMAIN: 'domain', LIMITED: 'limited' }, OmidVerificationVendor: {},
      dai: { api: { StreamManager, LiveStreamRequest: Plain(), VODStreamRequest: Plain(), PodStreamRequest: Plain(), UiSettings: made('getLocale setLocale'), StreamEvent: types(Plain(), 'ERROR=error LOADED=loaded STREAM_INITIALIZED=streamInitialized AD_BREAK_STARTED=adBreakStarted AD_BREAK_ENDED=adBreakEnded AD_PERIOD_STARTED=adPeriodStarted AD_PERIOD_ENDED=adPeriodEnded AD_PROGRESS=adProgress CLICK=click COMPLETE=complete CUEPOINTS_CHANGED=cuepointsChanged PAUSED=paused RESUMED=resumed SKIPPED=skip STARTED=started') } },
    });
  }

  if (global === '_googCsa') {
    // The page is told that nothing was found for its blocks.
    stub('_googCsa', 'q', ([, , ...blocks]) => {
      for (const block of blocks) later(block?.adLoadedCallback, block?.container, false, false);
    });
  }
};
